using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>What was said and shown before, as far as the messages given reach.</summary>
/// <param name="Turns">The calls of each earlier turn that made any, latest turn first.</param>
internal sealed record Conversation(IReadOnlyList<IReadOnlyList<PastCall>> Turns)
{
    private static readonly string[] Aside = [DecisionReader.Confirm, DecisionReader.Cancel, "undo_last_change", "explain_answer", "help"];

    /// <summary>The things of the last list, in its order.</summary>
    public IReadOnlyList<Thing> Shown { get; init; } = [];

    /// <summary>How large the things of the last list are; none where they have no size.</summary>
    public IReadOnlyList<decimal> Sizes { get; init; } = [];

    /// <summary>Whether all of the last list was shown, and not a page of it.</summary>
    public bool IsWhole { get; init; }

    /// <summary>What the last list of deals is ordered by; nothing for another list.</summary>
    public string? ShownOrder { get; init; }

    /// <summary>The page of the playbook that the last question was answered from.</summary>
    public string? Page { get; init; }

    /// <summary>Things that were spoken of one at a time, latest first.</summary>
    public IReadOnlyList<Thing> Mentioned { get; init; } = [];

    /// <summary>What was called since the last list, that turn's own calls left out.</summary>
    public IReadOnlyList<PastCall> SinceShown { get; init; } = [];

    /// <summary>What was asked and is not answered yet. Thanks and the like in between leave it open.</summary>
    public Question? Asked { get; init; }

    /// <summary>The times proposed when free ones were looked for last.</summary>
    public IReadOnlyList<DateTimeOffset> Slots { get; init; } = [];

    /// <summary>Calls that came to nothing; what was only asked about is not among them.</summary>
    public IReadOnlyList<PastCall> Failed { get; init; } = [];

    /// <summary>What was said last, where nothing was called for it: most likely it was not understood.</summary>
    public string? Unheard { get; init; }

    /// <summary>Whether the talk is still about the last list: nothing but its things came after it.</summary>
    public bool IsOnList => Shown.Count > 0 && SinceShown.All(c => Aside.Contains(c.Tool) || c.Text(Shown[0].Kind) is not null);

    /// <summary>The deal that was spoken of last.</summary>
    public string? Deal => Last("deal")?.Id;

    /// <summary>The account of each deal that was shown.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; init; } = new Dictionary<string, string>();

    /// <summary>What "it" means: what was spoken of last that is nobody.</summary>
    public Thing? Latest => Mentioned.FirstOrDefault(t => t.Kind != Thing.Person);

    /// <summary>The changes that this conversation prepared and did not drop or take back, latest first.</summary>
    public IEnumerable<PastCall> Prepared(Func<PastCall, bool> changes)
    {
        foreach (var turn in Turns)
        {
            if (turn.Any(c => c.Tool is DecisionReader.Cancel or "undo_last_change")) yield break;
            foreach (var call in turn) if (changes(call) && !Failed.Contains(call)) yield return call;
        }
    }

    /// <summary>The last turn's calls that ask or change something, decisions and thanks left out; none where another turn came between.</summary>
    public IReadOnlyList<PastCall> LastAsked => Turns.FirstOrDefault(t => t.Any(c => !Aside.Contains(c.Tool))) ?? [];

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
        IReadOnlyList<decimal> sizes = [];
        var whole = false;
        string? order = null;
        string? page = null;
        var byId = new Dictionary<string, PastCall>();
        var failed = new List<PastCall>();
        Question? asked = null;
        string? unheard = null;
        IReadOnlyList<DateTimeOffset> slots = [];
        var accounts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var message in messages)
        {
            if (message.Role == ChatRole.User && calls.Count > 0)
            {
                turns.Add(calls);
                calls = [];
            }

            unheard = message.Role == ChatRole.User ? message.Text : unheard;
            foreach (var content in message.Contents)
            {
                if (content is FunctionCallContent call)
                {
                    calls.Add(new(call.Name, call.Arguments?.ToDictionary(a => a.Key, a => Plain(a.Value)) ?? []));
                    byId[call.CallId] = calls[^1];
                    unheard = null;
                    if (!Aside.Contains(call.Name) || call.Name == DecisionReader.Cancel) asked = null;
                    since.Add(calls[^1]);
                    mentioned.AddRange(ThingReader.Named(calls[^1]));
                }
                else if (content is FunctionResultContent result && byId.GetValueOrDefault(result.CallId) is { } made)
                {
                    var node = Node(result.Result);
                    if (ThingReader.Slots(node) is { } proposed) slots = proposed;
                    if (ThingReader.Change(node) is { } change && calls.IndexOf(made) is >= 0 and var at) byId[result.CallId] = made = calls[at] = made with { Change = change };
                    if (node is JsonObject { } told && told["period"] is JsonValue days && calls.IndexOf(made) is >= 0 and var place) byId[result.CallId] = made = calls[place] = made with { Days = days.ToString() };
                    // "her" after a deal is whoever owns it; "it" is still the deal.
                    if (ThingReader.Owner(node) is { } owner) mentioned.Insert(Math.Max(mentioned.Count - 1, 0), owner);
                    if (ThingReader.Shown(node) is { } list)
                    {
                        (shown, sizes, since) = (list, ThingReader.ShownSizes(node), []);
                        (whole, order) = (ThingReader.IsWhole(node), made.Tool == "list_deals" && made.Text("page") is (null or "1") ? made.Text("order_by") ?? "value" : null);
                        if (list.Count == 1 && (list[0].Kind == Thing.Person || Thing.Kinds.Contains(list[0].Kind))) mentioned.Add(list[0]);
                    }

                    page = ThingReader.Page(node) ?? page;
                    foreach (var (deal, account) in ThingReader.Accounts(node)) accounts[deal] = account;

                    if (!Aside.Contains(made.Tool)) mentioned.AddRange(ThingReader.Changed(made, node));
                    if (Error(node) is not { } error) continue;
                    asked = Question(made, error);
                    if (error["kind"]?.ToString() is not "missing") failed.Add(made);
                }
            }
        }

        if (calls.Count > 0) turns.Add(calls);
        turns.Reverse();
        mentioned.Reverse();
        return new(turns) { Shown = shown, Sizes = sizes, IsWhole = whole, ShownOrder = order, Page = page, Mentioned = mentioned, SinceShown = since, Asked = asked, Failed = failed, Accounts = accounts, Slots = slots, Unheard = unheard };
    }

    private static Question? Question(PastCall call, JsonObject error)
    {
        if (error["kind"]?.ToString() is not ("missing" or "ambiguous") || error["argument"]?.ToString() is not { } argument) return null;
        var choices = error["choices"] is JsonArray offered ? offered.OfType<JsonObject>().Select(c => new Choice($"{c["value"]}", $"{c["title"]}")) : [];
        return new(call, argument, [.. choices]);
    }

    // Arguments come back from memory as JSON.
    private static object? Plain(object? value) => value switch
    {
        JsonElement element => Plain(JsonNode.Parse(element.GetRawText())),
        JsonArray several => several.Select(s => $"{s}").ToArray(),
        JsonValue node => node.GetValueKind() switch
        {
            JsonValueKind.Number => node.TryGetValue<int>(out var whole) ? whole : node.TryGetValue<decimal>(out var number) ? number : node.ToString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => node.ToString(),
        },
        JsonNode => value.ToString(),
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
