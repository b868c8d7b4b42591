using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

namespace SalesOpsBot.Web.Tests;

/// <summary>The bot in production, as an app of a tenant, with an authority and a connector of its own.</summary>
public sealed class TeamsBot : IAsyncLifetime
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    private readonly (string Name, string Value)[] _settings;

    public TeamsBot(params (string Name, string Value)[] settings) => _settings = settings;

    public WebBot Web { get; private set; } = null!;

    public TestAuthority Authority { get; private set; } = null!;

    public ConnectorDouble Connector { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        (Authority, Connector) = (await TestAuthority.StartAsync(), await ConnectorDouble.StartAsync());
        Connector.AddMember("29:darcel", "entra-darcel", "Darcel.Schlecht@example.com");
        Web = new WebBot("Production", Settings());
    }

    public async Task DisposeAsync()
    {
        Web.Dispose();
        await Connector.DisposeAsync();
        await Authority.DisposeAsync();
    }

    /// <summary>Everything that the app's registration says.</summary>
    public (string Name, string Value)[] Settings() =>
    [
        ("BotFramework:AppId", AppId), ("BotFramework:AppPassword", "a secret"), ("BotFramework:AppType", "SingleTenant"), ("BotFramework:TenantId", TestAuthority.Tenant),
        ("BotFramework:OpenIdMetadataUrl", Authority.MetadataUrl), ("BotFramework:EntraOpenIdMetadataUrl", Authority.MetadataUrl),
        ("BotFramework:LoginAuthority", Authority.Url), ("BotFramework:AllowedOutboundHosts", "127.0.0.1"),
        // Where a test is not about the time that an answer takes, a busy machine may take its own.
        ("BotFramework:InvokeWithin", "00:01:00"),
        .. _settings,
    ];

    /// <summary>The claims of a good token for the connector.</summary>
    public Dictionary<string, object> Claims()
    {
        var now = Web.Bot.Clock.GetUtcNow();
        return new()
        {
            ["iss"] = TestAuthority.Issuer,
            ["aud"] = AppId,
            ["serviceurl"] = Connector.ServiceUrl,
            ["nbf"] = now.AddMinutes(-1).ToUnixTimeSeconds(),
            ["exp"] = now.AddHours(1).ToUnixTimeSeconds(),
        };
    }

    /// <summary>What Darcel writes in his personal chat.</summary>
    public JsonObject Message(string? text = "hello") => Activities.Message(text, "msteams", Connector.ServiceUrl)
        .With("from", new JsonObject { ["id"] = "29:darcel", ["name"] = "Darcel", ["aadObjectId"] = "entra-darcel" })
        .With("recipient", new JsonObject { ["id"] = "28:bot", ["name"] = "SalesOpsBot" })
        .With("conversation", new JsonObject { ["id"] = "a:darcel", ["conversationType"] = "personal", ["tenantId"] = TestAuthority.Tenant })
        .With("channelData", new JsonObject { ["tenant"] = new JsonObject { ["id"] = TestAuthority.Tenant } });

    /// <summary>The same in a group chat.</summary>
    public JsonObject GroupMessage(string text, string type = "groupChat", string id = "19:group") => Message(text)
        .With("conversation", new JsonObject { ["id"] = id, ["conversationType"] = type, ["isGroup"] = true, ["tenantId"] = TestAuthority.Tenant });

    /// <summary>An invoke of Darcel's.</summary>
    public JsonObject Invoke(string name, JsonNode? value) => Message(null).With("type", "invoke").With("name", name).With("value", value);

    /// <summary>Sends an activity with a good token, or the one given.</summary>
    public async Task<HttpResponseMessage> SendAsync(JsonObject activity, string? token = null)
    {
        using var client = Web.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages") { Content = JsonContent.Create(activity) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token ?? Authority.Sign(Claims()));
        return await client.SendAsync(request);
    }

    /// <summary>Sends an invoke and reads its answer.</summary>
    public async Task<JsonObject> InvokeAsync(string name, JsonNode? value)
    {
        using var response = await SendAsync(Invoke(name, value));
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
