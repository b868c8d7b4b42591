using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>
/// What a form carries along, to come back with what was filled in: where it was opened, the button's data, and what Slack does not check by itself. Whoever
/// fills it in can read and change it, so that it proves nothing: rights are checked anew by the tool.
/// </summary>
/// <param name="Data">The data of the button that sends it.</param>
/// <param name="Rules">The inputs as the card has them, without their choices and texts.</param>
internal sealed record FormContext(JsonObject Data, IReadOnlyList<JsonObject> Rules)
{
    private const int Longest = 3_000;
    private static readonly string[] Kept = ["id", "type", "min", "max", "regex", "errorMessage", "isRequired", "valueOn", "valueOff", "isMultiSelect"];

    /// <summary>The context of a card's form.</summary>
    public static FormContext Of(JsonObject card) =>
        new(FormCard.Submit(card)?["data"]?.DeepClone().AsObject() ?? [], [.. FormCard.Inputs(card).Select(input => new JsonObject(input.Where(p => Kept.Contains(p.Key)).Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone()))))]);

    /// <summary>The text that a form carries.</summary>
    public string Write(SlackPlace place)
    {
        var context = new JsonObject { ["channel"] = place.Channel, ["thread"] = place.Thread, ["message"] = place.Message, ["ephemeral"] = place.IsEphemeral, ["url"] = place.ResponseUrl?.AbsoluteUri, ["data"] = Data.DeepClone(), ["rules"] = new JsonArray([.. Rules.Select(r => r.DeepClone())]) };
        // What matters least goes first where it is too much: the tool checks everything again.
        foreach (var less in new[] { "rules", "url", "message" })
        {
            if (context.ToJsonString().Length > Longest) context.Remove(less);
        }

        return context.ToJsonString();
    }

    /// <summary>Reads what a form that was sent carried.</summary>
    public static FormContext? Read(JsonElement payload) => Parse(payload) is { } kept && JsonNode.Parse(kept.At("data")?.GetRawText() ?? "null") is JsonObject data
        ? new(data, [.. kept.Items("rules").Select(r => JsonNode.Parse(r.GetRawText())).OfType<JsonObject>()])
        : null;

    /// <summary>Where a form was opened.</summary>
    /// <param name="sent">Who sent it.</param>
    /// <param name="payload">What was sent.</param>
    public static SlackPlace PlaceOf(SlackPlace sent, JsonElement payload) => Parse(payload) is { } kept
        ? sent with
        {
            Channel = kept.Text("channel"),
            Thread = kept.Text("thread"),
            Message = kept.Text("message"),
            IsEphemeral = kept.Flag("ephemeral"),
            ResponseUrl = Uri.TryCreate(kept.Text("url"), UriKind.Absolute, out var url) ? url : null,
        }
        : sent;

    private static JsonElement? Parse(JsonElement payload) => payload.Text("view", "private_metadata") is { } text ? SlackJson.TryParse(Encoding.UTF8.GetBytes(text)) : null;
}
