using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SalesOpsBot.Web.Tests;

/// <summary>An authority on a port of this machine, in the place of Azure Bot Service's and Entra's: publishes keys, signs tokens, gives tokens to apps.</summary>
public sealed class TestAuthority : IAsyncDisposable
{
    public const string Tenant = "aaaaaaaa-0000-0000-0000-000000000001";
    public const string Issuer = "https://api.botframework.com";
    private readonly WebApplication _app;
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false };
    private int _tokens;

    private TestAuthority(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public string MetadataUrl => $"{Url}/.well-known/openidconfiguration";

    /// <summary>The keys that are published, with what they are endorsed for.</summary>
    public List<(RsaSecurityKey Key, string[]? Endorsements)> Keys { get; } = [];

    /// <summary>How often the keys were read.</summary>
    public int Reads { get; private set; }

    /// <summary>Whether nothing can be read.</summary>
    public bool IsDown { get; set; }

    /// <summary>The forms with which apps asked for tokens, by the path.</summary>
    public ConcurrentQueue<(string Path, IReadOnlyDictionary<string, string> Form)> Asked { get; } = new();

    /// <summary>How long the tokens of apps last, in seconds.</summary>
    public int TokensLast { get; set; } = 3600;

    public static async Task<TestAuthority> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var authority = new TestAuthority(app);
        authority.Keys.Add((NewKey("key-1"), ["msteams", "emulator"]));
        app.MapGet("/.well-known/openidconfiguration", authority.Metadata);
        app.MapGet("/.well-known/keys", authority.PublicKeys);
        app.MapGet("/identity", (HttpContext context, CancellationToken _) => authority.GiveAsync(context));
        app.MapPost("/{tenant}/oauth2/v2.0/token", (HttpContext context, string tenant) => authority.GiveAsync(context));
        await app.StartAsync();
        return authority;
    }

    public static RsaSecurityKey NewKey(string id) => new(RSA.Create(2048)) { KeyId = id };

    /// <summary>A token.</summary>
    /// <param name="claims">All of its claims.</param>
    /// <param name="key">Who signs; the first of the published keys where nothing is said.</param>
    /// <param name="algorithm">How.</param>
    public string Sign(Dictionary<string, object> claims, SecurityKey? key = null, string algorithm = SecurityAlgorithms.RsaSha256) =>
        _handler.CreateToken(new SecurityTokenDescriptor { Claims = claims, SigningCredentials = new(key ?? Keys[0].Key, algorithm) });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private IResult Metadata() => IsDown
        ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
        : Results.Json(new { issuer = Issuer, jwks_uri = $"{Url}/.well-known/keys", id_token_signing_alg_values_supported = new[] { "RS256" } });

    private IResult PublicKeys()
    {
        Reads++;
        return Results.Json(new JsonObject { ["keys"] = new JsonArray([.. Keys.Select(Public)]) });
    }

    private static JsonNode Public((RsaSecurityKey Key, string[]? Endorsements) published)
    {
        var parameters = published.Key.Rsa.ExportParameters(includePrivateParameters: false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = published.Key.KeyId,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus!),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent!),
        };
        if (published.Endorsements is { } channels) key["endorsements"] = new JsonArray([.. channels.Select(channel => (JsonNode)channel)]);
        return key;
    }

    private async Task<IResult> GiveAsync(HttpContext context)
    {
        var given = context.Request.HasFormContentType
            ? (await context.Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString())
            : context.Request.Query.ToDictionary(field => field.Key, field => field.Value.ToString());
        Asked.Enqueue((context.Request.Path, given));
        var expires = TimeProvider.System.GetUtcNow().AddSeconds(TokensLast).ToUnixTimeSeconds();
        return Results.Json(new JsonObject
        {
            ["token_type"] = "Bearer",
            ["access_token"] = $"app-token-{Interlocked.Increment(ref _tokens)}",
            ["expires_in"] = TokensLast,
            ["expires_on"] = FormattableString.Invariant($"{expires}"),
            ["resource"] = "https://api.botframework.com",
        });
    }
}
