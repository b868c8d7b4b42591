using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Data.Sample;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>The whole bot over the sample as its files are, on the last day of 2017.</summary>
public sealed class SampleBot : IAsyncLifetime
{
    private int _conversations;

    public BotUnderTest Bot { get; } = new();

    public async Task InitializeAsync()
    {
        Bot.WaitUntilReady();
        await Bot.Services.GetRequiredService<SampleLoader>().LoadAsIsAsync([], new(), null, CancellationToken.None);
    }

    public Task DisposeAsync()
    {
        Bot.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>Says some things in one conversation and returns the last reply.</summary>
    public async Task<AssistantReply> AskAsync(string person, params string[] texts)
    {
        var conversation = $"test:{Interlocked.Increment(ref _conversations)}";
        AssistantReply? reply = null;
        foreach (var text in texts) reply = await AnswerAsync(new(await ViewerAsync(person), conversation, text));
        return reply!;
    }

    /// <summary>Taps a button of a card.</summary>
    public async Task<AssistantReply> TapAsync(string person, JsonNode data) =>
        await AnswerAsync(new(await ViewerAsync(person), $"test:{Interlocked.Increment(ref _conversations)}", "") { Action = CardAction.TryRead(data) });

    private Task<AssistantReply> AnswerAsync(UserTurn turn) => Bot.Services.GetRequiredService<ISalesAssistant>().AnswerAsync(turn, CancellationToken.None);

    private async Task<Viewer> ViewerAsync(string person)
    {
        var org = await Bot.Services.GetRequiredService<IPeopleStore>().OrgChartAsync(CancellationToken.None);
        return new(org.Named(person).Single(), org, Bot.Clock.GetUtcNow());
    }
}
