using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Language.AzureOpenAI;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Wording;
using SalesOpsBot.Assistant.Memory;
using SalesOpsBot.Assistant.Plugins;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Turns;

/// <summary>
/// Calls the tools of a turn. A model is shown what came of them, for more calls or for its own words, until it is done or a limit is reached; whatever
/// happens to it on the way, what the tools answered stays answered.
/// </summary>
internal sealed class ToolRounds(IChatClient client, OfflineChatClient offline, Toolbox toolbox, IOptions<AzureOpenAIOptions> options, ILogger<ToolRounds> logger)
{
    /// <summary>Calls them.</summary>
    /// <returns>What was heard, with the model's words where they may be passed on, and the answers to show.</returns>
    public async Task<(Heard Heard, IReadOnlyList<(ToolCall Call, ToolAnswer Answer)> Answers)> RunAsync(
        ToolCaller caller, Heard heard, IReadOnlyList<RememberedTurn> before, CancellationToken cancellationToken)
    {
        var (limits, answers, made) = (options.Value, new List<(ToolCall Call, ToolAnswer Answer)>(), new HashSet<string>(StringComparer.Ordinal));
        for (var round = 1; ; round++)
        {
            var endless = round > limits.MostRounds || answers.Count + heard.Calls.Count > limits.MostCalls || !heard.Calls.All(call => made.Add($"{call.Tool} {call.Arguments.ToJsonString()}"));
            if (heard.Dialogue is { } circling && heard.Calls.Count > 0 && endless) return await FallBackAsync(caller, heard, circling, answers, before, cancellationToken);
            var latest = await CallAsync(caller, heard.Calls, cancellationToken);
            answers.AddRange(latest);
            if (heard.Dialogue is not { } dialogue) return (heard, answers);
            if (latest.Count == 0) return (Checked(heard, answers), Shown(answers));
            if (IsDone(latest) || dialogue.Tokens >= limits.TokensPerTurn) return (heard with { Words = "" }, Shown(answers));
            heard = await GoOnAsync(heard, dialogue, latest, before, cancellationToken);
        }
    }

    private async Task<List<(ToolCall Call, ToolAnswer Answer)>> CallAsync(ToolCaller caller, IReadOnlyList<ToolCall> calls, CancellationToken cancellationToken)
    {
        var answers = new List<(ToolCall, ToolAnswer)>();
        foreach (var call in calls) answers.Add((call, await toolbox.CallAsync(caller, call.Tool, call.Arguments, cancellationToken)));
        return answers;
    }

    // A model that goes round in circles is not to be trusted with the turn: where the offline understanding is sure, its reading takes the place.
    private async Task<(Heard Heard, IReadOnlyList<(ToolCall Call, ToolAnswer Answer)> Answers)> FallBackAsync(
        ToolCaller caller, Heard heard, Dialogue dialogue, List<(ToolCall Call, ToolAnswer Answer)> answers, IReadOnlyList<RememberedTurn> before, CancellationToken cancellationToken)
    {
        var said = dialogue.Messages.Take(dialogue.Messages.ToList().FindLastIndex(m => m.Role == ChatRole.User) + 1);
        var calls = Listener.Calls(await offline.GetResponseAsync(said, dialogue.Options, cancellationToken), before, toolbox);
        heard = heard with { Words = "", Note = ModelFailures.Line(ModelFailure.Endless) };
        if (calls.Count == 0) return (heard, Shown(answers));
        var understood = heard.Understanding with { By = "offline" };
        return (heard with { Understanding = understood }, await CallAsync(caller with { Understanding = understood }, calls, cancellationToken));
    }

    private async Task<Heard> GoOnAsync(
        Heard heard, Dialogue dialogue, List<(ToolCall Call, ToolAnswer Answer)> latest, IReadOnlyList<RememberedTurn> before, CancellationToken cancellationToken)
    {
        // Every call gets a result, also one that asked about an answer that was never given: the protocol takes no open ends.
        var results = latest.ToDictionary(a => a.Call.Id, a => Told(a.Call, a.Answer));
        var calls = dialogue.Messages[^1].Contents.OfType<FunctionCallContent>();
        List<ChatMessage> messages = [.. dialogue.Messages, new(ChatRole.Tool, [.. calls.Select(c => new FunctionResultContent(c.CallId, results.GetValueOrDefault(c.CallId)))])];
        var response = await client.GetResponseAsync(messages, dialogue.Options, cancellationToken);
        return heard with
        {
            Calls = Listener.Calls(response, before, toolbox),
            Dialogue = dialogue with { Messages = [.. messages, .. response.Messages], Tokens = dialogue.Tokens + (response.Usage?.TotalTokenCount ?? 0) },
            Words = response.Text,
            Note = response.AdditionalProperties?.TryGetValue(UnderstandingProperties.Note, out string? note) is true ? note ?? "" : "",
        };
    }

    // A refusal, a choice and a prepared change are for the person; only an argument that makes no sense is the model's to mend.
    private bool IsDone(List<(ToolCall Call, ToolAnswer Answer)> latest) =>
        latest.Exists(a => a.Answer.Problem is { Kind: not ProblemKind.Invalid } || toolbox.AsksFirst(a.Call.Tool))
        || (!options.Value.PhraseAnswers && latest.TrueForAll(a => a.Answer.Problem is null));

    private Heard Checked(Heard heard, List<(ToolCall Call, ToolAnswer Answer)> answers)
    {
        if (heard.Dialogue is null || heard.Words.Length == 0) return heard;
        if (!options.Value.PhraseAnswers && answers.Count > 0) return heard with { Words = "" };
        if (WordsCheck.Fault(heard.Words, answers.Select(a => a.Answer.Result), TurnContext.Of(heard.Dialogue.Options)) is not { } fault) return heard;
        Log.WordsDropped(logger, fault);
        return heard with { Words = "" };
    }

    // What was mended on the second try is not shown as a problem.
    private static List<(ToolCall Call, ToolAnswer Answer)> Shown(List<(ToolCall Call, ToolAnswer Answer)> answers) =>
        answers.FindAll(a => a.Answer.Problem is null) is { Count: > 0 } good && answers[^1].Answer.Problem is null or { Kind: ProblemKind.Invalid } ? good : answers;

    private static JsonNode Told(ToolCall call, ToolAnswer answer) =>
        call.ShowReceipt && answer.Receipt is { } receipt ? new JsonObject { ["tool"] = call.Tool, ["where_from"] = Json.ToNode(receipt) } : answer.Result;
}
