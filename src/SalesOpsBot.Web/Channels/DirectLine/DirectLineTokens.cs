using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Signs and checks tokens (HS256, with a key derived from the secret, which may change while the bot runs). Web Chat reads the user's id from the claim <c>user</c>.</summary>
internal sealed class DirectLineTokens
{
    private const string Issuer = "salesopsbot";
    private const string StreamUse = "stream";
    private const string ChatUse = "chat";
    private static readonly TimeSpan StreamLifetime = TimeSpan.FromSeconds(60);
    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false, SetDefaultTimesOnTokenCreation = false };
    private readonly IOptionsMonitor<DirectLineOptions> _options;
    private readonly TimeProvider _clock;
    private readonly SymmetricSecurityKey? _ownKey;

    public DirectLineTokens(IOptionsMonitor<DirectLineOptions> options, IHostEnvironment environment, TimeProvider clock, ILogger<DirectLineTokens> logger)
    {
        (_options, _clock) = (options, clock);
        if (options.CurrentValue.Secret is { Length: > 0 and < 32 }) Log.ShortDirectLineSecret(logger);
        if (environment.IsDevelopment()) _ownKey = new(RandomNumberGenerator.GetBytes(32));
    }

    /// <summary>Whether the web channel is on.</summary>
    public bool IsOn => Keys.Count > 0;

    // The first one signs; those before it are good until their tokens end.
    private List<SymmetricSecurityKey> Keys => Secrets is { Count: > 0 } secrets ? secrets.ConvertAll(Key) : _ownKey is { } own ? [own] : [];

    private List<string> Secrets => [.. new[] { _options.CurrentValue.Secret, _options.CurrentValue.PreviousSecret }.OfType<string>().Where(secret => secret.Length > 0)];

    /// <summary>Whether a bearer is the secret itself: a server of the operator's.</summary>
    public bool IsSecret(string bearer) =>
        Secrets.Exists(secret => CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(bearer)), SHA256.HashData(Encoding.UTF8.GetBytes(secret))));

    /// <summary>A token for the client, good for <see cref="DirectLineToken.Lifetime"/>.</summary>
    public string Issue(DirectLineToken token) => Sign(token, ChatUse, DirectLineToken.Lifetime);

    /// <summary>A token for the address of a socket, which carries no header: good for a minute and for nothing else.</summary>
    public string IssueForStream(DirectLineToken token) => Sign(token, StreamUse, StreamLifetime);

    /// <summary>Reads a client's token.</summary>
    /// <returns>The token, or nothing and whether it was ours once.</returns>
    public Task<(DirectLineToken? Token, bool IsExpired)> ReadAsync(string text) => ReadAsync(text, ChatUse);

    /// <summary>Reads the token of a socket's address.</summary>
    public async Task<DirectLineToken?> ReadForStreamAsync(string text) => (await ReadAsync(text, StreamUse)).Token;

    private string Sign(DirectLineToken token, string use, TimeSpan lifetime) => _handler.CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = use,
        Expires = (_clock.GetUtcNow() + lifetime).UtcDateTime,
        SigningCredentials = new(Keys.FirstOrDefault() ?? throw new InvalidOperationException("The web channel is off."), SecurityAlgorithms.HmacSha256),
        Claims = new Dictionary<string, object>
        {
            ["conv"] = token.ConversationId,
            ["user"] = token.UserId,
            ["name"] = token.UserName ?? "",
            ["person"] = token.Person?.Value.ToString(CultureInfo.InvariantCulture) ?? "",
            ["origins"] = token.Origins,
        },
    });

    private async Task<(DirectLineToken? Token, bool IsExpired)> ReadAsync(string text, string use)
    {
        if (Keys is not { Count: > 0 } keys) return (null, false);
        var result = await _handler.ValidateTokenAsync(text, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = use,
            IssuerSigningKeys = keys,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => expires > _clock.GetUtcNow().UtcDateTime,
        });
        return result.IsValid ? (Token((JsonWebToken)result.SecurityToken), false) : (null, result.Exception is SecurityTokenInvalidLifetimeException);
    }

    private static SymmetricSecurityKey Key(string secret) => new(HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret), 32, info: "SalesOpsBot Direct Line tokens"u8.ToArray()));

    private static DirectLineToken Token(JsonWebToken token) => new(
        token.GetPayloadValue<string>("conv"),
        token.GetPayloadValue<string>("user"),
        token.GetPayloadValue<string>("name") is { Length: > 0 } name ? name : null,
        long.TryParse(token.GetPayloadValue<string>("person"), NumberStyles.None, CultureInfo.InvariantCulture, out var person) ? new(person) : null,
        token.GetPayloadValue<string[]>("origins"));
}
