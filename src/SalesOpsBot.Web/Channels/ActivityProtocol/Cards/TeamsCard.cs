using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Cards;

/// <summary>
/// Cards for Teams, where a tapped button turns the card into its next state, and where a card that is looked at again shows the figures as they are then
/// and as the looker may see them.
/// </summary>
internal static class TeamsCard
{
    /// <summary>People for whom a card may refresh itself.</summary>
    public const int MostViewers = 60;

    // Looking at a card must never do anything, so only the names of questions are asked again.
    private static readonly string[] Questions = ["get_", "list_", "compare_", "explain_", "analyse_", "simulate_", "find_"];

    // With a second copy of every button for old clients, a larger card would come near to what a message may weigh.
    private const int LargestWithFallbacks = 14_000;

    /// <summary>A copy in which each button of ours is an <c>Action.Execute</c>, with an <c>Action.Submit</c> as its fallback.</summary>
    /// <param name="card">The card; left as it is.</param>
    /// <param name="viewers">The channel's ids of those who look at it; nobody's view refreshes itself where there are none or too many.</param>
    public static JsonObject From(JsonObject card, IReadOnlyCollection<string> viewers)
    {
        var copy = card.DeepClone().AsObject();
        var withFallbacks = card.ToJsonString().Length <= LargestWithFallbacks;
        JsonObject? receipt = null;
        foreach (var action in Submits(copy).ToList())
        {
            var data = action["data"]!.AsObject();
            if ((data["view"] as JsonValue)?.ToString() == "receipt" && IsQuestion(data)) receipt ??= data;
            action["type"] = "Action.Submit";
            if (withFallbacks) action["fallback"] = action.DeepClone();
            action["type"] = "Action.Execute";
            action["verb"] = data["tool"]!.DeepClone();
        }

        if (receipt is not null && viewers.Count is > 0 and <= MostViewers) copy["refresh"] = Refresh(receipt, viewers);
        return copy;
    }

    /// <summary>A copy for a dialog, in which every button sends what the dialog holds.</summary>
    public static JsonObject ForDialog(JsonObject card)
    {
        var copy = card.DeepClone().AsObject();
        copy.Remove("refresh");
        return copy;
    }

    // The button that shows where a card's figures come from names the question that they answer: without the view it is the card itself.
    private static JsonObject Refresh(JsonObject receipt, IReadOnlyCollection<string> viewers)
    {
        var data = receipt.DeepClone().AsObject();
        data.Remove("view");
        return new()
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["title"] = "Refresh", ["verb"] = data["tool"]!.DeepClone(), ["data"] = data },
            ["userIds"] = new JsonArray([.. viewers.Select(id => (JsonNode)id)]),
        };
    }

    private static bool IsQuestion(JsonObject data) => Questions.Any(question => data["tool"]!.ToString().StartsWith(question, StringComparison.Ordinal));

    private static IEnumerable<JsonObject> Submits(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Submits),
        JsonObject element when IsOurs(element) => [element],
        JsonObject element => element.SelectMany(child => Submits(child.Value)),
        _ => [],
    };

    private static bool IsOurs(JsonObject element) =>
        (element["type"] as JsonValue)?.ToString() is "Action.Submit" or "Action.Execute" && element["data"] is JsonObject data && data["tool"] is JsonValue && data["msteams"] is null;
}
