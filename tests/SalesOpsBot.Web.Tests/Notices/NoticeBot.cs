using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Alerts;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Notices;

/// <summary>The whole bot with a channel of the test's own, whose clock the test moves: it plans and delivers when the test says so.</summary>
public sealed class NoticeBot : IAsyncDisposable
{
    private NoticeBot(BotUnderTest bot, NoticeChannelDouble channel) => (Bot, Channel) = (bot, channel);

    public BotUnderTest Bot { get; }

    public NoticeChannelDouble Channel { get; }

    public INoticeStore Store => Bot.Services.GetRequiredService<INoticeStore>();

    private IConversationStore Conversations => Bot.Services.GetRequiredService<IConversationStore>();

    /// <summary>A bot over a company, in which each person has a conversation of their name.</summary>
    public static async Task<NoticeBot> StartAsync(TestCompany company, Action<IServiceCollection>? more = null, DateTimeOffset? at = null)
    {
        var channel = new NoticeChannelDouble();
        var bot = Make(channel, more);
        if (at is { } start) bot.Clock.Advance(start - bot.Clock.GetUtcNow());
        bot.WaitUntilReady();
        await bot.KeepAsync(company);
        var made = new NoticeBot(bot, channel);
        foreach (var person in company.Records.OfType<Salesperson>()) await made.HearAsync(person, "double", person.Name);
        return made;
    }

    /// <summary>Another process on the same database.</summary>
    public NoticeBot Beside(Action<IServiceCollection>? more = null)
    {
        var channel = new NoticeChannelDouble();
        var bot = Make(channel, more);
        bot.Settings["Database:ConnectionString"] = Bot.Services.GetRequiredService<IConfiguration>()["Database:ConnectionString"]!;
        bot.Clock.Advance(Bot.Clock.GetUtcNow() - bot.Clock.GetUtcNow());
        bot.WaitUntilReady();
        return new(bot, channel);
    }

    /// <summary>Somebody is heard of in a conversation.</summary>
    public Task HearAsync(Salesperson person, string channel, string key) => Conversations.KeepAsync(
        new() { Channel = channel, ChannelKey = key, Kind = ConversationKind.Personal, PersonId = person.Id, Address = "{}", HeardAt = Bot.Clock.GetUtcNow() }, CancellationToken.None);

    /// <summary>Plans and delivers what is due.</summary>
    public async Task RunAsync()
    {
        await Bot.Services.GetRequiredService<NoticePlanner>().PlanAsync(CancellationToken.None);
        await DeliverAsync();
    }

    public Task<int> DeliverAsync(CancellationToken cancellationToken = default) => Bot.Services.GetRequiredService<INoticeOffice>().DeliverAsync(cancellationToken);

    /// <summary>Plans and delivers again and again until an instant.</summary>
    public async Task RunUntilAsync(DateTimeOffset end, TimeSpan step)
    {
        for (; Bot.Clock.GetUtcNow() < end; Bot.Clock.Advance(step)) await RunAsync();
    }

    /// <summary>The whole ledger, oldest first.</summary>
    public async Task<IReadOnlyList<Notice>> LedgerAsync() => [.. (await Store.LedgerAsync(new(), 0, 10_000, CancellationToken.None)).Notices.OrderBy(n => n.Id)];

    public Task AnnounceAsync(params IReadOnlyList<Notice> notices) => Bot.Services.GetRequiredService<NoticeService>().AnnounceAsync(notices, CancellationToken.None);

    /// <summary>An urgent notice of a person, for whose answer somebody waits: no budget holds it back.</summary>
    public Notice Notice(Salesperson person, string once, NoticeKind kind = NoticeKind.ApprovalWaiting) => new()
    {
        Kind = kind,
        PersonId = person.Id,
        Once = once,
        Because = "It is a test.",
        Urgency = NoticeUrgency.High,
        DueAt = Bot.Clock.GetUtcNow(),
        ExpiresAt = Bot.Clock.GetUtcNow().AddDays(2),
    };

    public ValueTask DisposeAsync()
    {
        Bot.Dispose();
        return ValueTask.CompletedTask;
    }

    private static BotUnderTest Make(NoticeChannelDouble channel, Action<IServiceCollection>? more) => new()
    {
        Replace = services =>
        {
            services.RemoveAll<INoticeChannel>();
            services.AddSingleton<INoticeChannel>(channel);
            more?.Invoke(services);
        },
    };
}
