using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Memory;
using SalesOpsBot.Assistant.Plugins;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Turns;

/// <summary>Turns words into tool calls through the one seam, <see cref="IChatClient"/>: whether the offline understanding or a model answers, it answers alike.</summary>
internal sealed class Listener(IChatClient client, Toolbox toolbox, CompanyNamesReader names, SalesOptions sales, IOptions<AssistantOptions> assistant)
{
    /// <summary>The tool that means "show where the last answer comes from".</summary>
    public const string ExplainAnswer = "explain_answer";

    private static readonly JsonElement NoArguments = JsonSerializer.SerializeToElement(new JsonObject { ["type"] = "object", ["properties"] = new JsonObject() });

    // Nobody calls it: it stands for the call that it asks about.
    private readonly AIFunctionDeclaration _explain =
        AIFunctionFactory.CreateDeclaration(ExplainAnswer, ToolWords.Read(assistant.Value.PromptsFolder, ExplainAnswer).Description, NoArguments);

    /// <summary>Understands a text in the light of the turns before it.</summary>
    public async Task<Heard> HearAsync(Viewer viewer, string text, IReadOnlyList<RememberedTurn> before, CancellationToken cancellationToken)
    {
        var context = new TurnContext(viewer, sales.Calendar, await names.ReadAsync(viewer, cancellationToken));
        var options = new ChatOptions { Tools = [.. toolbox.Tools, _explain], AdditionalProperties = new() { [TurnContext.Key] = context } };
        List<ChatMessage> messages = [.. before.SelectMany(Messages), new ChatMessage(ChatRole.User, text)];
        var response = await client.GetResponseAsync(messages, options, cancellationToken);
        var said = response.AdditionalProperties ?? [];
        var by = Get<string>(said, UnderstandingProperties.By) ?? "offline";
        return new(Calls(response, before, toolbox), new(by, Math.Round(Get<double?>(said, UnderstandingProperties.Confidence) ?? 1, 3)))
        {
            Nearest = Get<string[]>(said, UnderstandingProperties.Nearest) ?? [],
            Ask = Get<bool>(said, UnderstandingProperties.Ask),
            Topic = Get<string>(said, UnderstandingProperties.Topic),
            Dialogue = by == UnderstandingProperties.Model ? new([.. messages, .. response.Messages], options, response.Usage?.TotalTokenCount ?? 0) : null,
            Words = by == UnderstandingProperties.Model ? response.Text : "",
            Note = Get<string>(said, UnderstandingProperties.Note) ?? "",
        };
    }

    /// <summary>The calls of a response; one that asks where the last answer comes from is that answer's, with its receipt.</summary>
    public static IReadOnlyList<ToolCall> Calls(ChatResponse response, IReadOnlyList<RememberedTurn> before, Toolbox toolbox) =>
        [.. response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().Select(c => Resolve(c, before, toolbox)).OfType<ToolCall>()];

    private static T? Get<T>(AdditionalPropertiesDictionary said, string key) => said.TryGetValue(key, out T? value) ? value : default;

    private static ToolCall? Resolve(FunctionCallContent call, IReadOnlyList<RememberedTurn> before, Toolbox toolbox)
    {
        if (call.Name != ExplainAnswer) return new(call.Name, JsonSerializer.SerializeToNode(call.Arguments, Json.Options) as JsonObject ?? []) { Id = call.CallId };
        // It is called once more to be explained; what changes something is not done twice for that.
        var last = before.SelectMany(t => t.Runs).LastOrDefault(r => r.Result?["receipt"] is not null && toolbox.OnlyReads(r.Name));
        return last is null ? null : new(last.Name, last.Arguments.DeepClone().AsObject(), ShowReceipt: true) { Id = call.CallId };
    }

    private static IEnumerable<ChatMessage> Messages(RememberedTurn turn)
    {
        yield return new(ChatRole.User, turn.Text);
        var calls = turn.Runs.Select((run, i) => (run, id: $"{turn.At.UtcTicks}-{i}")).ToList();
        yield return new(ChatRole.Assistant, [.. calls.Select(c => new FunctionCallContent(c.id, c.run.Name, Arguments(c.run)))]);
        yield return new(ChatRole.Tool, [.. calls.Select(c => new FunctionResultContent(c.id, c.run.Result))]);
    }

    private static Dictionary<string, object?> Arguments(ToolRun run) => run.Arguments.ToDictionary(a => a.Key, a => (object?)a.Value);
}
