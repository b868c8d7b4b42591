using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>What stands under every card that comes unasked: why, not now, never again. Every button of the card says which notice it stands on.</summary>
internal static class NoticeFooter
{
    private const int SnoozedDays = 7;

    /// <summary>Adds it to a card.</summary>
    public static void Add(JsonObject card, Notice notice)
    {
        var body = card["body"]!.AsArray();
        body.Add(new JsonObject { ["type"] = "ActionSet", ["separator"] = true, ["spacing"] = "Medium", ["actions"] = new JsonArray([.. Buttons(notice)]) });
        foreach (var action in Actions(card)) action["data"]!["notice"] = notice.Id;
    }

    private static IEnumerable<JsonNode> Buttons(Notice notice)
    {
        var info = NoticeKinds.Of(notice.Kind);
        yield return Button(Say("Why this?"), new("explain_notice", new JsonObject { ["notice"] = notice.Id }, null));
        if (info.IsAsked) yield break;
        if (!info.IsDigest) yield return Button(Say("Not for a week"), new("snooze_notices", new JsonObject { ["notice"] = notice.Id, ["days"] = SnoozedDays }, null));
        yield return Button(Say("Stop these"), new("set_preferences", new JsonObject { ["alerts_off"] = info.Name }, null));
    }

    private static JsonObject Button(string title, CardAction action) => new() { ["type"] = "Action.Submit", ["title"] = title, ["data"] = Json.ToNode(action) };

    private static IEnumerable<JsonObject> Actions(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Actions),
        JsonObject element when element["data"] is JsonObject data && data["tool"] is JsonValue => [element],
        JsonObject element => element.SelectMany(child => Actions(child.Value)),
        _ => [],
    };
}
