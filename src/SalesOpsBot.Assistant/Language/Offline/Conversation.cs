using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>What was said and shown before, as far as the messages given reach.</summary>
/// <param name="Turns">The calls of each earlier turn that made any, latest turn first.</param>
/// <param name="DealsShown">Ids of the deals of the last list, in its order.</param>
/// <param name="Deal">The deal that was spoken of last.</param>
/// <param name="Account">The account that was spoken of last, or the deal where that came later.</param>
internal sealed record Conversation(IReadOnlyList<IReadOnlyList<PastCall>> Turns, IReadOnlyList<string> DealsShown, string? Deal, string? Account)
{
    /// <summary>The call of the last turn that lacked something, and the argument that was asked for.</summary>
    public (PastCall Call, string Argument)? Asked { get; init; }

    /// <summary>Keys of the requests for approval that were shown last, in their order.</summary>
    public IReadOnlyList<string> ApprovalsShown { get; init; } = [];

    /// <summary>Calls that came to nothing; what was only asked about is not among them.</summary>
    public IReadOnlyList<PastCall> Failed { get; init; } = [];

    /// <summary>Reads everything before the last message of the person.</summary>
    public static Conversation Read(IReadOnlyList<ChatMessage> messages)
    {
        var turns = new List<IReadOnlyList<PastCall>>();
        var calls = new List<PastCall>();
        IReadOnlyList<string> shown = [];
        IReadOnlyList<string> approvals = [];
        string? deal = null;
        string? account = null;
        var byId = new Dictionary<string, PastCall>();
        var failed = new List<PastCall>();
        (PastCall Call, string Argument)? asked = null;
        foreach (var message in messages)
        {
            if (message.Role == ChatRole.User) asked = null;
            if (message.Role == ChatRole.User && calls.Count > 0)
            {
                turns.Add(calls);
                calls = [];
            }

            foreach (var content in message.Contents)
            {
                if (content is FunctionCallContent call)
                {
                    calls.Add(new(call.Name, call.Arguments?.ToDictionary(a => a.Key, a => Plain(a.Value)) ?? []));
                    byId[call.CallId] = calls[^1];
                    if (calls[^1].Text("deal") is { } named) deal = named;
                    if ((calls[^1].Text("account") ?? calls[^1].Text("deal")) is { } with) account = with;
                }
                else if (content is FunctionResultContent result && Deals(result.Result) is { } ids)
                {
                    shown = ids;
                    deal = ids.Count == 1 ? ids[0] : deal;
                }
                else if (content is FunctionResultContent listed && Approvals(listed.Result) is { Count: > 0 } requests)
                {
                    approvals = requests;
                }
                else if (content is FunctionResultContent broken && Error(broken.Result) is { } error && byId.GetValueOrDefault(broken.CallId) is { } made)
                {
                    if (error["kind"]?.ToString() == "missing" && error["argument"]?.ToString() is { } argument) asked = (made, argument);
                    else failed.Add(made);
                }
            }
        }

        if (calls.Count > 0) turns.Add(calls);
        turns.Reverse();
        return new(turns, shown, deal, account) { Asked = asked, Failed = failed, ApprovalsShown = approvals };
    }

    private static object? Plain(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.String } text => text.GetString(),
        JsonElement { ValueKind: JsonValueKind.Number } number => number.TryGetInt32(out var whole) ? whole : number.GetDecimal(),
        JsonValue node when node.GetValueKind() == JsonValueKind.String => node.GetValue<string>(),
        JsonElement or JsonNode => value.ToString(),
        _ => value,
    };

    private static IReadOnlyList<string>? Deals(object? result)
    {
        if (Node(result) is not JsonObject list || list["deals"] is not JsonArray deals) return null;
        return [.. deals.OfType<JsonObject>().Select(d => d["id"]?.ToString()).OfType<string>()];
    }

    private static List<string>? Approvals(object? result) => Node(result) is not JsonObject answer ? null
        : answer["approval"] is JsonObject one ? Keys(one)
        : answer["waiting"] is JsonArray waiting && answer["others"] is JsonArray others ? Keys([.. waiting, .. others])
        : null;

    private static List<string> Keys(params IReadOnlyList<JsonNode?> records) => [.. records.OfType<JsonObject>().Select(r => r["id"]?.ToString()).OfType<string>()];

    private static JsonObject? Error(object? result) => Node(result) is JsonObject answer ? answer["error"] as JsonObject : null;

    private static JsonNode? Node(object? result)
    {
        try
        {
            return result switch
            {
                JsonNode node => node,
                JsonElement element => JsonNode.Parse(element.GetRawText()),
                string text => JsonNode.Parse(text),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
