using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

/// <summary>Activities as channels send them.</summary>
internal static class Activities
{
    private static int _lastId;

    public static JsonObject Message(string? text = "hello", string channel = "emulator", string? serviceUrl = null) => new()
    {
        ["type"] = "message",
        ["id"] = $"activity-{Interlocked.Increment(ref _lastId)}",
        ["channelId"] = channel,
        ["serviceUrl"] = serviceUrl,
        ["text"] = text,
        ["locale"] = "en-GB",
        ["from"] = new JsonObject { ["id"] = "user-1", ["name"] = "Darcel Schlecht" },
        ["recipient"] = new JsonObject { ["id"] = "bot-1", ["name"] = "SalesOpsBot" },
        ["conversation"] = new JsonObject { ["id"] = "talk-1", ["conversationType"] = "personal" },
    };

    public static JsonObject ExpectingReplies(this JsonObject activity) => activity.With("deliveryMode", "expectReplies");

    public static JsonObject With(this JsonObject activity, string field, JsonNode? value)
    {
        activity[field] = value;
        return activity;
    }

    public static JsonObject Tap(JsonObject data, string channel = "emulator") => Message(null, channel).With("value", data).With("replyToId", "card-1");

    public static JsonObject Forecast() => new() { ["tool"] = "get_forecast", ["arguments"] = new JsonObject { ["period"] = "2017-Q4" } };

    public static JsonObject Invoke(JsonNode? value, string name = "adaptiveCard/action") =>
        Message(null).With("type", "invoke").With("name", name).With("value", value);

    public static JsonObject Added(params string[] members) => Message(null)
        .With("type", "conversationUpdate")
        .With("membersAdded", new JsonArray([.. members.Select(id => new JsonObject { ["id"] = id })]));

    public static Task<HttpResponseMessage> SendAsync(this HttpClient client, JsonObject activity) => client.PostAsJsonAsync("/api/messages", activity);

    /// <summary>Sends an activity and reads the replies in the response.</summary>
    public static async Task<IReadOnlyList<JsonObject>> AskAsync(this HttpClient client, JsonObject activity)
    {
        using var response = await client.SendAsync(activity.ExpectingReplies());
        response.EnsureSuccessStatusCode();
        var body = await response.Content.ReadFromJsonAsync<JsonObject>();
        return [.. body!["activities"]!.AsArray().Select(reply => reply!.AsObject())];
    }
}
