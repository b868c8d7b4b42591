using System.Text.Json.Nodes;

namespace SalesOpsBot.EndToEnd.Kills;

/// <summary>What a person sees after an activity: the words, and a change's card with how it stands and what can be tapped.</summary>
internal sealed class Answer(JsonObject body)
{
    private readonly JsonArray _activities = body["activities"]!.AsArray();

    /// <summary>All that was said.</summary>
    public string Text => string.Join('\n', _activities.Select(activity => (string?)activity!["text"]));

    /// <summary>How the change stands, in the card's words; nothing where the answer is no change.</summary>
    public string? State => (string?)Card?["body"]?[1]?["items"]?[0]?["text"];

    private JsonNode? Card => _activities.Select(activity => activity!["attachments"]?[0]?["content"]).LastOrDefault(card => card is not null);

    /// <summary>A button's data; nothing where the card has no such button.</summary>
    public JsonObject? Button(string title) => Card?["actions"]?.AsArray().FirstOrDefault(action => (string?)action!["title"] == title)?["data"]!.AsObject();

    /// <summary>The change that a button is about.</summary>
    public static string ChangeOf(JsonObject button) => (string?)(button["arguments"]!["change"] ?? button["arguments"]!["what"]) ?? throw new InvalidOperationException($"{button} names no change.");
}
