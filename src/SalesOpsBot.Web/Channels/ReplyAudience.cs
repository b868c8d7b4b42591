using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Web.Channels;

/// <summary>The one rule, for every channel, of what a conversation of several may be shown: only what each of them may see. Whenever that is not certain, they may not.</summary>
internal static class ReplyAudience
{
    private static readonly string[] ForAnybody = ["help"];

    // What was wrong with these is the question's own; a sentence about any other argument may name a record.
    private static readonly string[] OfTheQuestion =
    [
        "arguments", "by", "check", "focus", "limit", "max_value", "method", "metric", "min_score", "min_value", "order", "order_by", "page", "period", "region", "scope", "since", "tool", "topic", "with",
    ];

    private static readonly string[] OfARecord = ["account", "deal", "deals", "lead", "meeting", "task", "what", "change", "approval"];

    /// <summary>Whether a reply holds nothing that depends on who reads it, so that nobody needs to be asked for.</summary>
    public static bool IsForAnybody(AssistantReply reply) => reply.Tools.All(IsForAnybody);

    /// <summary>Whether everybody may see a reply.</summary>
    /// <param name="reply">What is said.</param>
    /// <param name="asker">To whom.</param>
    /// <param name="audience">Everybody who reads along; nothing stands for somebody who is nobody to us.</param>
    public static bool MayAllSee(AssistantReply reply, Viewer asker, IReadOnlyCollection<Viewer?> audience) => reply.Tools.All(run =>
        IsForAnybody(run) || (Scopes(run.Result).ToList() is { Count: > 0 } scopes && scopes.TrueForAll(scope => AudiencePolicy.MayAllSee(asker, audience, scope))));

    // Choices, and sentences about records, name what the asker alone may know of.
    private static bool IsForAnybody(ToolRun run) => ForAnybody.Contains(run.Name) || (run.Result as JsonObject)?["error"] is { } error && error.Text("kind") switch
    {
        "denied" => !OfARecord.Any(run.Arguments.ContainsKey),
        "invalid" => error.Text("argument") is { } argument && OfTheQuestion.Contains(argument),
        _ => false,
    };

    // A comparison is about several.
    private static IEnumerable<string> Scopes(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Scopes),
        JsonObject record => record.SelectMany(field => field.Key == "scope" && record.Text("scope") is { } scope ? [scope] : Scopes(field.Value)),
        _ => [],
    };
}
