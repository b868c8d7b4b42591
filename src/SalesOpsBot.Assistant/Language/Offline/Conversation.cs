using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>What was said and shown before, as far as the messages given reach.</summary>
/// <param name="Turns">The calls of each earlier turn that made any, latest turn first.</param>
internal sealed record Conversation(IReadOnlyList<IReadOnlyList<PastCall>> Turns)
{
    private static readonly string[] Aside = [PendingChangeReader.Confirm, PendingChangeReader.Cancel, "undo_last_change", "explain_answer", "help"];

    /// <summary>The things of the last list, in its order.</summary>
    public IReadOnlyList<Thing> Shown { get; init; } = [];

    /// <summary>Things that were spoken of one at a time, latest first.</summary>
    public IReadOnlyList<Thing> Mentioned { get; init; } = [];

    /// <summary>What was called since the last list, that turn's own calls left out.</summary>
    public IReadOnlyList<PastCall> SinceShown { get; init; } = [];

    /// <summary>The call of the last turn that lacked something, and the argument that was asked for.</summary>
    public (PastCall Call, string Argument)? Asked { get; init; }

    /// <summary>Calls that came to nothing; what was only asked about is not among them.</summary>
    public IReadOnlyList<PastCall> Failed { get; init; } = [];

    /// <summary>Whether the talk is still about the last list: nothing but its things came after it.</summary>
    public bool IsOnList => Shown.Count > 0 && SinceShown.All(c => Aside.Contains(c.Tool) || c.Text(Shown[0].Kind) is not null);

    /// <summary>The deal that was spoken of last.</summary>
    public string? Deal => Last("deal")?.Id;

    /// <summary>What was spoken of last, of some kinds.</summary>
    public Thing? Last(params ReadOnlySpan<string> kinds)
    {
        foreach (var thing in Mentioned) if (kinds.Contains(thing.Kind)) return thing;
        return null;
    }

    /// <summary>The same conversation, with one more thing spoken of.</summary>
    public Conversation About(Thing thing) => this with { Mentioned = [thing, .. Mentioned] };

    /// <summary>Reads everything before the last message of the person.</summary>
    public static Conversation Read(IReadOnlyList<ChatMessage> messages)
    {
        var turns = new List<IReadOnlyList<PastCall>>();
        var calls = new List<PastCall>();
        var mentioned = new List<Thing>();
        var since = new List<PastCall>();
        IReadOnlyList<Thing> shown = [];
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
                    since.Add(calls[^1]);
                    mentioned.AddRange(ThingReader.Named(calls[^1]));
                }
                else if (content is FunctionResultContent result && byId.GetValueOrDefault(result.CallId) is { } made)
                {
                    var node = Node(result.Result);
                    if (ThingReader.Shown(node) is { } list)
                    {
                        (shown, since) = (list, []);
                        if (list.Count == 1) mentioned.Add(list[0]);
                    }

                    if (!Aside.Contains(made.Tool)) mentioned.AddRange(ThingReader.Changed(made, node));
                    if (Error(node) is not { } error) continue;
                    if (error["kind"]?.ToString() == "missing" && error["argument"]?.ToString() is { } argument) asked = (made, argument);
                    else failed.Add(made);
                }
            }
        }

        if (calls.Count > 0) turns.Add(calls);
        turns.Reverse();
        mentioned.Reverse();
        return new(turns) { Shown = shown, Mentioned = mentioned, SinceShown = since, Asked = asked, Failed = failed };
    }

    private static object? Plain(object? value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.String } text => text.GetString(),
        JsonElement { ValueKind: JsonValueKind.Number } number => number.TryGetInt32(out var whole) ? whole : number.GetDecimal(),
        JsonValue node when node.GetValueKind() == JsonValueKind.String => node.GetValue<string>(),
        JsonElement or JsonNode => value.ToString(),
        _ => value,
    };

    private static JsonObject? Error(JsonNode? result) => result is JsonObject answer ? answer["error"] as JsonObject : null;

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
