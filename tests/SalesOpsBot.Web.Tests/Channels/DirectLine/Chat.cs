using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Channels.DirectLine;

/// <summary>A client of the web channel, step by step.</summary>
internal sealed class Chat(HttpClient client, string token, string conversation)
{
    public const string Root = "/v3/directline";

    public HttpClient Client => client;

    public string Token => token;

    public string Conversation => conversation;

    public string Path => $"{Root}/conversations/{conversation}";

    /// <summary>A token for somebody of the company, in development.</summary>
    public static async Task<Chat> AsAsync(HttpClient client, long person)
    {
        using var response = await client.PostAsJsonAsync("/dev/token", new { personId = person });
        var body = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        return new(client, (string)body["token"]!, (string)body["conversationId"]!);
    }

    /// <summary>A conversation that is open, with its welcome said.</summary>
    public static async Task<Chat> OpenAsync(HttpClient client, long person = 3)
    {
        var chat = await AsAsync(client, person);
        using var started = await chat.SendAsync(HttpMethod.Post, $"{Root}/conversations");
        started.EnsureSuccessStatusCode();
        await chat.ActivitiesAsync(1);
        return chat;
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? bearer = null, string? origin = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer ?? token);
        if (origin is not null) request.Headers.Add("Origin", origin);
        return await client.SendAsync(request);
    }

    public static JsonObject Message(string text, string? clientId = null) => new()
    {
        ["type"] = "message",
        ["text"] = text,
        ["textFormat"] = "plain",
        ["from"] = new JsonObject { ["id"] = "somebody-else", ["name"] = "Olivia Bennett", ["role"] = "user" },
        ["channelData"] = new JsonObject { ["clientActivityID"] = clientId ?? Guid.NewGuid().ToString("N") },
    };

    public Task<HttpResponseMessage> PostAsync(JsonObject activity) => SendAsync(HttpMethod.Post, $"{Path}/activities", JsonContent.Create(activity));

    /// <summary>Posts and gives the id.</summary>
    public async Task<string> SayAsync(JsonObject activity)
    {
        using var response = await PostAsync(activity);
        return (string)(await ReadAsync(response))["id"]!;
    }

    public async Task<JsonObject> SetAsync(string watermark = "")
    {
        using var response = await SendAsync(HttpMethod.Get, $"{Path}/activities?watermark={watermark}");
        return await ReadAsync(response);
    }

    /// <summary>The activities from a watermark on, once there are so many.</summary>
    public Task<IReadOnlyList<JsonObject>> ActivitiesAsync(int count, string watermark = "") => Wait.ForAsync(async () =>
    {
        IReadOnlyList<JsonObject> activities = [.. (await SetAsync(watermark))["activities"]!.AsArray().Select(a => a!.AsObject())];
        return activities.Count >= count ? activities : null;
    });

    public static async Task<JsonObject> ReadAsync(HttpResponseMessage response)
    {
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
