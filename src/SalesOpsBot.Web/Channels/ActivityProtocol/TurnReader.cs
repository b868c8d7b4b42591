using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Makes a turn of what came: words, or the data of a tapped button.</summary>
internal static class TurnReader
{
    /// <summary>The turn of a message, or the sentence to answer with where there is nothing to understand.</summary>
    public static (UserTurn? Turn, string? Answer) Read(InboundActivity message, Viewer? viewer, string conversation)
    {
        var text = MentionText.Of(message);
        if (text.Length > 0) return (new(viewer, conversation, text), null);
        if (CardAction.TryRead(message.Value) is { } action) return (new(viewer, conversation, "") { Action = action }, null);
        if (message.Value is JsonValue value && value.TryGetValue<string>(out var words) && words.Length > 0) return (new(viewer, conversation, words), null);
        return message switch
        {
            { Value: not null } => (null, Say("I don't know that button. Ask me again, and I'll make you a fresh card.")),
            { Attachments.Count: > 0 } => (null, Say("I can't read files. Write to me what it is about, in a sentence.")),
            _ => (new(viewer, conversation, ""), null),
        };
    }

    /// <summary>The turn of a tapped <c>Action.Execute</c>, or nothing where it is not one of ours.</summary>
    public static UserTurn? ReadInvoke(InboundActivity invoke, Viewer? viewer, string conversation) =>
        invoke.Value is JsonObject value && value["action"] is JsonObject action && action["type"] is JsonValue type
        && type.TryGetValue<string>(out var kind) && kind == "Action.Execute" && CardAction.TryRead(action["data"]) is { } tap
            ? new(viewer, conversation, "") { Action = tap }
            : null;
}
