using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Authentication;

/// <summary>
/// Checks tokens that were issued for our app: those of Azure Bot Service, which come with a channel's activities, and those that Entra gives to our own app
/// in our own tenant.
/// </summary>
internal sealed class InboundTokens : IDisposable
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly BotFrameworkOptions _options;
    private readonly OpenIdKeys _channels;
    private readonly OpenIdKeys _entra;
    private readonly TimeProvider _clock;

    public InboundTokens(IOptions<BotFrameworkOptions> options, IHttpClientFactory clients, TimeProvider clock, ILogger<InboundTokens> logger)
    {
        (_options, _clock) = (options.Value, clock);
        _channels = new(_options.OpenIdMetadataUrl, clients, clock, logger);
        _entra = new(_options.EntraOpenIdMetadataUrl, clients, clock, logger);
    }

    /// <summary>Reads a token.</summary>
    /// <returns>What it proves, or why it proves nothing: words for the log alone.</returns>
    public Task<(ProvenCaller? Caller, string? Fault)> ReadAsync(string text, CancellationToken cancellationToken) => ReadAsync<ProvenCaller>(text, async token =>
    {
        if (token.Issuer == _options.TokenIssuer) return await ReadAsync(token, _channels, Channel, cancellationToken);
        return IsOf(_options.TenantId, token.Issuer) ? await ReadAsync(token, _entra, OurApp, cancellationToken) : (null, "its token was issued by a stranger");
    });

    /// <summary>Reads a token that a person's own client got for our app.</summary>
    /// <returns>Whom it names, or why it proves nothing: words for the log alone.</returns>
    public Task<(SignedInUser? User, string? Fault)> ReadUserAsync(string text, CancellationToken cancellationToken) => ReadAsync<SignedInUser>(text, async token =>
        _options.Tenants.Any(tenant => IsOf(tenant, token.Issuer)) ? await ReadAsync(token, _entra, User, cancellationToken) : (null, "its token was issued by a stranger"));

    public void Dispose()
    {
        _channels.Dispose();
        _entra.Dispose();
    }

    private async Task<(T? Proof, string? Fault)> ReadAsync<T>(string text, Func<JsonWebToken, Task<(T? Proof, string? Fault)>> prove)
        where T : class
    {
        if (string.IsNullOrEmpty(_options.AppId)) return (null, "no BotFramework:AppId is set");
        if (!_handler.CanReadToken(text)) return (null, "its token is not a JSON web token");
        try
        {
            // Unverified so far: who claims to have issued it says whose keys to try, and nothing more.
            return await prove(_handler.ReadJsonWebToken(text));
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or JsonException)
        {
            return (null, $"its token cannot be read ({exception.GetType().Name})");
        }
    }

    private async Task<(T? Proof, string? Fault)> ReadAsync<T>(
        JsonWebToken token, OpenIdKeys keys, Func<JsonWebToken, JsonWebKey, (T? Proof, string? Fault)> prove, CancellationToken cancellationToken)
        where T : class
    {
        if (string.IsNullOrEmpty(token.Kid) || await keys.FindAsync(token.Kid, cancellationToken) is not { } key) return (null, "its token's key is unknown");
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = token.Issuer,
            ValidAudiences = _options.SignInResource is { Length: > 0 } resource ? [_options.AppId!, resource] : [_options.AppId!],
            IssuerSigningKey = key,
            ValidAlgorithms = Algorithms,
            RequireExpirationTime = true,
            LifetimeValidator = IsNow,
        });
        return result.IsValid ? prove(token, key) : (null, $"its token is not valid ({result.Exception.GetType().Name})");
    }

    private bool IsNow(DateTime? from, DateTime? until, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        return until is { } end && now <= end + ClockSkew && (from is not { } begin || now >= begin - ClockSkew);
    }

    private static (ProvenCaller? Caller, string? Fault) Channel(JsonWebToken token, JsonWebKey key)
    {
        var endorsements = key.AdditionalData.TryGetValue("endorsements", out var value) ? Texts(value) : [];
        return endorsements.Count == 0 ? (null, "its token's key has no endorsements") : (ProvenCaller.Channel(endorsements, Claim(token, "serviceurl")), null);
    }

    private (ProvenCaller? Caller, string? Fault) OurApp(JsonWebToken token, JsonWebKey key)
    {
        var caller = Claim(token, "ver") == "2.0" ? Claim(token, "azp") : Claim(token, "appid");
        return string.Equals(caller, _options.AppId, StringComparison.OrdinalIgnoreCase) ? (ProvenCaller.OurApp, null) : (null, "its token was given to another app");
    }

    // An app's own token has no scope: nobody stands behind it.
    private static (SignedInUser? User, string? Fault) User(JsonWebToken token, JsonWebKey key) =>
        Claim(token, "scp") is null || Claim(token, "oid") is not { } id ? (null, "its token is no person's") : (new(id, Claim(token, "name"), Claim(token, "preferred_username") ?? Claim(token, "upn")), null);

    private static bool IsOf(string? tenant, string issuer) =>
        tenant is { Length: > 0 } && (issuer == $"https://sts.windows.net/{tenant}/" || issuer == $"https://login.microsoftonline.com/{tenant}/v2.0");

    private static string? Claim(JsonWebToken token, string name) => token.TryGetPayloadValue<string>(name, out var value) ? value : null;

    private static IReadOnlyList<string> Texts(object value) => value switch
    {
        JsonElement { ValueKind: JsonValueKind.Array } array => [.. array.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)],
        IEnumerable<object> items => [.. items.Select(item => item?.ToString()).OfType<string>()],
        _ => [],
    };
}
