using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Testing.Access;

/// <summary>The whole bot over <see cref="MarkedCompany"/>, or over its twin.</summary>
public sealed class MarkedBot : IDisposable
{
    // Made once for all bots over the same company.
    private static readonly ConcurrentDictionary<long, Lazy<Task<DatabaseTemplate>>> Databases = new();
    private int _conversations;

    /// <param name="hiddenFrom">For the twin: from whom the difference has to be hidden.</param>
    /// <param name="replace">Services that take the place of the bot's own.</param>
    /// <param name="settings">Settings by their full names.</param>
    public MarkedBot(MarkedPerson? hiddenFrom = null, Action<IServiceCollection>? replace = null, params (string Name, string Value)[] settings)
    {
        Bot = new() { Database = Databases.GetOrAdd(hiddenFrom?.Id ?? 0, _ => BotUnderTest.DatabaseOf(MarkedCompany.Records(hiddenFrom))), Replace = replace ?? (_ => { }) };
        foreach (var (name, value) in settings) Bot.Settings[name] = value;
        Bot.WaitUntilReady();
    }

    public BotUnderTest Bot { get; }

    /// <summary>Calls a tool as a card's button does, in a conversation of its own.</summary>
    /// <param name="asker">Who taps.</param>
    /// <param name="tool">The tool.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="view">The view that the button asks for: <c>receipt</c>.</param>
    public Task<AssistantReply> CallAsync(MarkedPerson? asker, string tool, JsonObject arguments, string? view = null) => AnswerAsync(asker, "", new(tool, arguments.DeepClone().AsObject(), view));

    /// <summary>Says something in a conversation of its own.</summary>
    public Task<AssistantReply> SayAsync(MarkedPerson? asker, string text) => AnswerAsync(asker, text, null);

    /// <summary>The call; where it reaches for a change, for one that the subject has just prepared.</summary>
    public async Task<JsonObject> WithChangeAsync(MarkedPerson subject, string? reaches, JsonObject call)
    {
        if (reaches != "change") return call;
        var prepared = await CallAsync(subject, "update_deal", new() { ["deal"] = subject.Record("deal"), ["next_step"] = $"Call the {subject.Mark} people again, {Interlocked.Increment(ref _conversations)} times" });
        var with = call.DeepClone().AsObject();
        with["change"] = prepared.Tools[0].Result!["change"]!["id"]!.GetValue<string>();
        return with;
    }

    private async Task<AssistantReply> AnswerAsync(MarkedPerson? asker, string text, CardAction? action)
    {
        var org = await Bot.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        var viewer = asker is null ? null : new Viewer(org.Find(new(asker.Id))!, org, Bot.Clock.GetUtcNow());
        var turn = new UserTurn(viewer, $"test:{Interlocked.Increment(ref _conversations)}", text) { Action = action };
        return await Bot.Services.GetRequiredService<ISalesAssistant>().AnswerAsync(turn, CancellationToken.None);
    }

    public void Dispose() => Bot.Dispose();
}
