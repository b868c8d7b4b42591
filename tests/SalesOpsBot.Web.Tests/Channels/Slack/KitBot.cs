using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

/// <summary>The whole bot, with nothing of it replaced, before the kit's double: Alice, who leads nobody, has the deal K1 of $5,000.</summary>
public sealed class KitBot : IAsyncDisposable
{
    public const string Alice = "U0ALICE001";
    public const string Channel = "C0SALES001";
    private const string Team = "T0ACCEPT01";
    private readonly (string Name, string Value)[] _settings;

    private KitBot(KitDouble slack, BotUnderTest bot, (string Name, string Value)[] settings) => (Slack, Bot, _settings) = (slack, bot, settings);

    public KitDouble Slack { get; }

    public BotUnderTest Bot { get; private set; }

    public static async Task<KitBot> StartAsync(params (string Name, string Value)[] settings)
    {
        var slack = await KitDouble.StartAsync();
        var bot = Begin(slack, settings);
        var company = new TestCompany();
        var alice = new Salesperson { Id = new(1), ExternalId = "U1", Name = "Alice Seller", Email = "alice@example.com", Role = Role.Rep };
        company.Keep(alice);
        company.Deal(alice, account: company.Account("Konex"), product: company.Product("GTX Pro"), name: "Konex – GTX Pro", externalId: "K1", value: 5_000_00, begins: "2017-09-01", closes: "2017-12-20", stage: company.Engaging);
        await bot.KeepAsync(company);
        return new(slack, bot, settings);
    }

    /// <summary>Another run of the program over the same database: nothing in memory is shared.</summary>
    public BotUnderTest Restart()
    {
        var configuration = Bot.Services.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>();
        return Begin(Slack, [.. _settings, ("Database:ConnectionString", configuration["Database:ConnectionString"]!)]);
    }

    /// <summary>Says something to the bot in a channel.</summary>
    public static JsonObject Mention(string text, string ts) => Event(new() { ["type"] = "app_mention", ["user"] = Alice, ["channel"] = Channel, ["text"] = $"<@U0BOT00001> {text}", ["ts"] = ts });

    /// <summary>Says something to the bot alone.</summary>
    public static JsonObject Direct(string text, string ts) => Event(new() { ["type"] = "message", ["channel_type"] = "im", ["user"] = Alice, ["channel"] = "D0ALICE001", ["text"] = text, ["ts"] = ts });

    public static JsonObject Event(JsonObject what) => new()
    {
        ["type"] = "event_callback",
        ["team_id"] = Team,
        ["api_app_id"] = "A0ACCEPT01",
        ["event_id"] = SlackBot.Next("Ev"),
        ["event"] = what,
        ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = Team, ["user_id"] = "U0BOT00001", ["is_bot"] = true }),
    };

    /// <summary>A tap on a button, or on anything else with an id and a value; on the Home where there is no message.</summary>
    public static JsonObject Tap(JsonObject button, string? ts) => Interaction("block_actions", new()
    {
        ["container"] = ts is null ? new JsonObject { ["type"] = "view", ["view_id"] = "V1" } : new JsonObject { ["type"] = "message", ["message_ts"] = ts, ["channel_id"] = Channel, ["thread_ts"] = "1.000001" },
        ["channel"] = ts is null ? null : new JsonObject { ["id"] = Channel },
        ["view"] = ts is null ? new JsonObject { ["id"] = "V1", ["type"] = "home" } : null,
        ["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = button["action_id"]!.DeepClone(), ["value"] = button["value"]?.DeepClone() }),
    });

    /// <summary>An interaction of Alice's.</summary>
    public static JsonObject Interaction(string type, JsonObject more)
    {
        var payload = new JsonObject
        {
            ["type"] = type,
            ["team"] = new JsonObject { ["id"] = Team },
            ["user"] = new JsonObject { ["id"] = Alice, ["team_id"] = Team },
            ["api_app_id"] = "A0ACCEPT01",
            ["trigger_id"] = SlackBot.Next("12.34."),
        };
        foreach (var (name, value) in more) payload[name] = value?.DeepClone();
        return payload;
    }

    /// <summary>Posts to a door, signed; it must be taken.</summary>
    public async Task<string> PostAsync(string door, JsonObject payload, BotUnderTest? to = null)
    {
        var body = door == "events" ? payload.ToJsonString() : "payload=" + Uri.EscapeDataString(payload.ToJsonString());
        using var response = await SlackBot.PostAsync(to ?? Bot, $"/slack/{door}", body);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Slack.DisposeAsync();
    }

    private static BotUnderTest Begin(KitDouble slack, (string Name, string Value)[] settings)
    {
        var bot = new BotUnderTest { Environment = "Production" };
        bot.Settings["Slack:SigningSecret"] = SlackBot.Secret;
        bot.Settings["Slack:BotToken"] = "xoxb-accept";
        bot.Settings["Slack:ApiBaseUrl"] = $"{slack.Address}api/";
        bot.Settings["Slack:AllowedResponseHosts"] = slack.Address.Authority;
        bot.Settings["Slack:RetryDelay"] = "00:00:00.001";
        foreach (var (name, value) in settings) bot.Settings[name] = value;
        bot.WaitUntilReady();
        return bot;
    }
}
