using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Cards;

/// <summary>Cards for Web Chat, which draws <c>Action.Execute</c> but ignores its clicks, and knows no <c>refresh</c>.</summary>
internal static class WebChatCard
{
    /// <summary>A copy in which each <c>Action.Execute</c> is an <c>Action.Submit</c> that carries the verb in its data.</summary>
    /// <param name="card">The card; left as it is.</param>
    /// <param name="replaces">The activity whose card a tap replaces, or nothing where the answer comes as a message of its own.</param>
    public static JsonObject From(JsonObject card, string? replaces = null)
    {
        var copy = card.DeepClone().AsObject();
        copy.Remove("refresh");
        Rewrite(copy, replaces);
        return copy;
    }

    private static void Rewrite(JsonNode? node, string? replaces)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items) Rewrite(item, replaces);
        }
        else if (node is JsonObject element)
        {
            if (element["type"] is JsonValue type && type.TryGetValue<string>(out var name) && name == "Action.Execute") Submit(element, replaces);
            foreach (var (_, child) in element) Rewrite(child, replaces);
        }
    }

    private static void Submit(JsonObject action, string? replaces)
    {
        var data = action["data"] is JsonObject given ? given.DeepClone().AsObject() : [];
        if (action["verb"] is { } verb) data["verb"] = verb.DeepClone();
        if (replaces is not null) data[CardTap.Replaces] = replaces;
        action["type"] = "Action.Submit";
        action["data"] = data;
        action.Remove("verb");
    }
}
