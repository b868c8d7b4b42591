using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>The whole bot over a small company of one test's own: what it changes, no other test sees.</summary>
public sealed class ChangeBot : IAsyncDisposable
{
    private ChangeBot(BotUnderTest bot) => Bot = bot;

    public BotUnderTest Bot { get; }

    /// <summary>A bot in which Mia leads Rob and Ann; Rob has the deal K1 with Konex and I1 with Isdom.</summary>
    public static async Task<ChangeBot> StartAsync(Action<TestCompany>? more = null)
    {
        var bot = new BotUnderTest();
        bot.WaitUntilReady();
        var company = new TestCompany();
        var mia = company.Person("Mia Lead", Role.Manager);
        var rob = company.Person("Rob Rep", Role.Rep, mia);
        company.Person("Ann Other", Role.Rep, mia);
        company.Person("Zed Else");
        var (konex, isdom, gtx) = (company.Account("Konex"), company.Account("Isdom"), company.Product("GTX Pro"));
        company.Deal(rob, account: konex, product: gtx, name: "Konex – GTX Pro", externalId: "K1", value: 5_000_00, begins: "2017-09-01", closes: "2017-12-20", stage: company.Engaging);
        company.Deal(rob, account: isdom, product: gtx, name: "Isdom – GTX Pro", externalId: "I1", value: 1_000_00, begins: "2017-10-01", closes: "2017-12-22", stage: company.Prospecting);
        company.Quota(rob, "2017-10-01", "2017-12-31", 10_000_00);
        more?.Invoke(company);
        await bot.KeepAsync(company);
        return new(bot);
    }

    /// <summary>Taps a button whose tool and arguments are these.</summary>
    public async Task<AssistantReply> TapAsync(string person, string tool, JsonObject arguments, string conversation = "test:1")
    {
        var org = await Bot.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        var viewer = new Viewer(org.Named(person).Single(), org, Bot.Clock.GetUtcNow());
        return await Bot.Services.GetRequiredService<ISalesAssistant>().AnswerAsync(new(viewer, conversation, "") { Action = new(tool, arguments, null) }, CancellationToken.None);
    }

    /// <summary>Taps a button of a card, by its title.</summary>
    public Task<AssistantReply> PressAsync(string person, AssistantReply shown, string title, JsonObject? inputs = null)
    {
        var data = Objects(shown.Cards[0]).First(o => o["title"]?.ToString() == title)["data"]!.DeepClone().AsObject();
        foreach (var (name, value) in inputs ?? []) data[name] = value?.DeepClone();
        var action = CardAction.TryRead(data)!;
        return TapAsync(person, action.Tool, action.Arguments);
    }

    /// <summary>A deal as it is kept.</summary>
    public Task<Deal?> DealAsync(string id) => Bot.DealAsync(id);

    /// <summary>Changes a deal behind everybody's back.</summary>
    public Task MeanwhileAsync(string id, Action<Deal> change) => Bot.ChangeDealAsync(id, change);

    /// <summary>How many entries the audit has; the chain must be whole.</summary>
    public async Task<long> AuditAsync()
    {
        var (entries, fault) = await AuditChain.VerifyAsync(Bot.Services.GetRequiredService<IAuditStore>().ChainAsync(CancellationToken.None), CancellationToken.None);
        Assert.Null(fault);
        return entries;
    }

    public static JsonNode Change(AssistantReply reply) => reply.Tools[^1].Result!["change"] ?? throw new InvalidOperationException(reply.Text);

    public static string State(AssistantReply reply) => Change(reply)["state"]!.GetValue<string>();

    public static string Error(AssistantReply reply) => reply.Tools[^1].Result!["error"]!["kind"]!.GetValue<string>();

    public ValueTask DisposeAsync()
    {
        Bot.Dispose();
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.SelectMany(child => Objects(child.Value))],
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
