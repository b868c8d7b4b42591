using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Memory;
using SalesOpsBot.Assistant.Plugins;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Turns;

/// <summary>Turns words into tool calls through the one seam, <see cref="IChatClient"/>: whether the offline understanding or a model answers, it answers alike.</summary>
internal sealed class Listener(IChatClient client, Toolbox toolbox, CompanyNamesReader names, SalesOptions sales)
{
    /// <summary>The tool that means "show where the last answer comes from".</summary>
    public const string ExplainAnswer = "explain_answer";

    /// <summary>Understands a text in the light of the turns before it.</summary>
    public async Task<Heard> HearAsync(Viewer viewer, string text, IReadOnlyList<RememberedTurn> before, CancellationToken cancellationToken)
    {
        var context = new TurnContext(viewer, sales.Calendar, await names.ReadAsync(viewer, cancellationToken));
        var options = new ChatOptions { Tools = [.. toolbox.Tools], AdditionalProperties = new() { [TurnContext.Key] = context } };
        var response = await client.GetResponseAsync([.. before.SelectMany(Messages), new ChatMessage(ChatRole.User, text)], options, cancellationToken);
        var calls = response.Messages.SelectMany(m => m.Contents).OfType<FunctionCallContent>().Select(c => Resolve(c, before)).OfType<ToolCall>().ToList();
        var said = response.AdditionalProperties ?? [];
        return new(calls, new("offline", Math.Round(Get<double?>(said, UnderstandingProperties.Confidence) ?? 1, 3)))
        {
            Nearest = Get<string[]>(said, UnderstandingProperties.Nearest) ?? [],
            Ask = Get<bool>(said, UnderstandingProperties.Ask),
            Topic = Get<string>(said, UnderstandingProperties.Topic),
        };
    }

    private static T? Get<T>(AdditionalPropertiesDictionary said, string key) => said.TryGetValue(key, out T? value) ? value : default;

    private static ToolCall? Resolve(FunctionCallContent call, IReadOnlyList<RememberedTurn> before)
    {
        if (call.Name != ExplainAnswer) return new(call.Name, JsonSerializer.SerializeToNode(call.Arguments, Json.Options) as JsonObject ?? []);
        var last = before.SelectMany(t => t.Runs).LastOrDefault(r => r.Result?["receipt"] is not null);
        return last is null ? null : new(last.Name, last.Arguments.DeepClone().AsObject(), ShowReceipt: true);
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
