using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Assistant;
using SalesOpsBot.Testing;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

/// <summary>The bot in Slack: a small company behind the real doors, and a double of Slack in front of them.</summary>
public sealed class SlackBot : IAsyncDisposable
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private static int _count;

    private SlackBot(SlackDouble slack, BotUnderTest bot) => (Slack, Bot) = (slack, bot);

    public SlackDouble Slack { get; }

    public BotUnderTest Bot { get; }

    public ScriptedAssistant Assistant { get; private init; } = new();

    /// <summary>The bot with a scripted assistant, in production, with further settings.</summary>
    public static Task<SlackBot> StartAsync(params (string Name, string Value)[] settings)
    {
        var assistant = new ScriptedAssistant();
        return StartAsync(assistant, services => services.AddSingleton<ISalesAssistant>(assistant), KnownPeople.Database, settings);
    }

    /// <summary>The whole bot, whose people are those of its database.</summary>
    public static Task<SlackBot> StartWholeAsync(params (string Name, string Value)[] settings) => StartAsync(new(), _ => { }, BotUnderTest.DatabaseOf(null), settings);

    /// <summary>Posts a body with a signature of now.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, string body, string? secret = null, long? at = null) => PostAsync(Bot, path, body, secret, at);

    /// <summary>The same to any bot.</summary>
    public static async Task<HttpResponseMessage> PostAsync(BotUnderTest bot, string path, string body, string? secret = null, long? at = null)
    {
        var timestamp = (at ?? TimeProvider.System.GetUtcNow().ToUnixTimeSeconds()).ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, path.EndsWith("events", StringComparison.Ordinal) ? "application/json" : "application/x-www-form-urlencoded") };
        request.Headers.Add("X-Slack-Request-Timestamp", timestamp);
        request.Headers.Add("X-Slack-Signature", Sign(timestamp, body, secret ?? Secret));
        return await bot.CreateClient().SendAsync(request);
    }

    public static string Sign(string timestamp, string body, string secret) =>
        "v0=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}")));

    public async Task EventAsync(JsonObject what, string? id = null)
    {
        using var response = await PostAsync("/slack/events", Envelope(what, id).ToJsonString());
        response.EnsureSuccessStatusCode();
    }

    public async Task CommandAsync(string text, string user = "UDARCEL", string channel = "C1")
    {
        var fields = new Dictionary<string, string> { ["command"] = "/sales", ["text"] = text, ["team_id"] = "T1", ["channel_id"] = channel, ["user_id"] = user, ["trigger_id"] = Next("trigger"), ["response_url"] = $"{Slack.Address}/response/1" };
        using var response = await PostAsync("/slack/commands", await new FormUrlEncodedContent(fields).ReadAsStringAsync());
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Delivers an interaction and returns what it was acknowledged with.</summary>
    public async Task<string> InteractAsync(JsonObject payload)
    {
        using var response = await PostAsync("/slack/interactions", "payload=" + Uri.EscapeDataString(payload.ToJsonString()));
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    public static JsonObject Envelope(JsonObject what, string? id = null) => new()
    {
        ["type"] = "event_callback",
        ["team_id"] = "T1",
        ["api_app_id"] = "A1",
        ["event_id"] = id ?? Next("Ev"),
        ["event"] = what,
        ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = "T1", ["user_id"] = "UBOT", ["is_bot"] = true }),
    };

    public static JsonObject Direct(string text, string user = "UDARCEL") => new() { ["type"] = "message", ["channel_type"] = "im", ["channel"] = "D1", ["user"] = user, ["text"] = text, ["ts"] = Next("1.") };

    public static JsonObject Mention(string text, string user = "UDARCEL", string? thread = null)
    {
        var mention = new JsonObject { ["type"] = "app_mention", ["channel"] = "C1", ["user"] = user, ["text"] = $"<@UBOT> {text}", ["ts"] = Next("2.") };
        if (thread is not null) mention["thread_ts"] = thread;
        return mention;
    }

    /// <summary>A tap on a button of a message.</summary>
    public JsonObject Tap(JsonObject button, string channel = "D1", string user = "UDARCEL", bool isEphemeral = false) => new()
    {
        ["type"] = "block_actions",
        ["team"] = new JsonObject { ["id"] = "T1" },
        ["user"] = new JsonObject { ["id"] = user, ["team_id"] = "T1" },
        ["trigger_id"] = Next("1.2.abc"),
        ["channel"] = new JsonObject { ["id"] = channel },
        ["response_url"] = $"{Slack.Address}/response/2",
        ["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = "9.9", ["channel_id"] = channel, ["is_ephemeral"] = isEphemeral },
        ["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = button["action_id"]!.DeepClone(), ["value"] = button["value"]?.DeepClone() }),
    };

    public static JsonObject Submission(JsonNode view, JsonObject values) => new()
    {
        ["type"] = "view_submission",
        ["team"] = new JsonObject { ["id"] = "T1" },
        ["user"] = new JsonObject { ["id"] = "UDARCEL", ["team_id"] = "T1" },
        ["trigger_id"] = Next("1.3.abc"),
        ["view"] = new JsonObject { ["id"] = "V9", ["callback_id"] = view["callback_id"]!.DeepClone(), ["private_metadata"] = view["private_metadata"]!.DeepClone(), ["title"] = view["title"]!.DeepClone(), ["state"] = new JsonObject { ["values"] = values } },
    };

    /// <summary>What Slack sends of a form: every input, also those that nobody touched.</summary>
    public static JsonObject AsItIs(JsonNode form, string changed, string value) => new(form["blocks"]!.AsArray().Where(b => (string?)b!["type"] == "input").Select(block =>
    {
        var (id, element) = ((string)block!["block_id"]!, block["element"]!);
        var state = new JsonObject { ["type"] = element["type"]!.DeepClone() };
        if (element["initial_option"] is { } option) state["selected_option"] = option.DeepClone();
        if (element["initial_date"] is { } day) state["selected_date"] = day.DeepClone();
        state["value"] = id == changed ? value : element["initial_value"]?.DeepClone();
        return KeyValuePair.Create(id, (JsonNode?)new JsonObject { [id] = state });
    }));

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Slack.DisposeAsync();
    }

    public static string Next(string prefix) => $"{prefix}{Interlocked.Increment(ref _count):000000}";

    private static async Task<SlackBot> StartAsync(ScriptedAssistant assistant, Action<IServiceCollection> replace, Lazy<Task<DatabaseTemplate>> database, (string Name, string Value)[] settings)
    {
        var slack = await SlackDouble.StartAsync();
        var bot = new BotUnderTest { Environment = "Production", Replace = replace, Database = database };
        bot.Settings["Slack:SigningSecret"] = Secret;
        bot.Settings["Slack:BotToken"] = slack.Token;
        bot.Settings["Slack:ApiBaseUrl"] = $"{slack.Address}/api/";
        bot.Settings["Slack:AllowedResponseHosts"] = new Uri(slack.Address).Authority;
        bot.Settings["Slack:RetryDelay"] = "00:00:00.001";
        foreach (var (name, value) in settings) bot.Settings[name] = value.Replace("{slack}", slack.Address, StringComparison.Ordinal);
        bot.WaitUntilReady();
        return new(slack, bot) { Assistant = assistant };
    }
}
