using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Authentication;

/// <summary>
/// The signing keys of an issuer, as its OpenID metadata lists them. They are read again every day, and at once for a key that is not among them, but for
/// that at most once an hour: anybody can make up keys. While the metadata cannot be read, the keys of yesterday go on.
/// </summary>
internal sealed class OpenIdKeys(Uri metadata, IHttpClientFactory clients, TimeProvider clock, ILogger logger) : IDisposable
{
    /// <summary>The name of the HTTP client that reads metadata.</summary>
    public const string Client = "OpenId";

    private static readonly TimeSpan KeepFor = TimeSpan.FromHours(24);
    private static readonly TimeSpan BetweenSurprises = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(10);
    private readonly SemaphoreSlim _gate = new(1);
    private volatile Known? _known;
    private long? _surprisedAt;
    private long? _failedAt;

    /// <summary>The key with an id, or nothing where there is none or it cannot be learned.</summary>
    public async Task<JsonWebKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        if (_known is { } known && IsFresh(known) && known.Find(keyId) is { } key) return key;
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (IsWorthReading(keyId)) await ReadAsync(cancellationToken);
            return _known?.Find(keyId);
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();

    private bool IsFresh(Known known) => IsWithin(KeepFor, known.ReadAt);

    // By the time that has passed and not by the clock, which somebody may set.
    private bool IsWithin(TimeSpan time, long? since) => since is { } then && clock.GetElapsedTime(then) < time;

    private bool IsWorthReading(string keyId)
    {
        if (IsWithin(AfterFailure, _failedAt)) return false;
        if (_known is not { } known || !IsFresh(known)) return true;
        if (known.Find(keyId) is not null || IsWithin(BetweenSurprises, _surprisedAt)) return false;
        _surprisedAt = clock.GetTimestamp();
        return true;
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        try
        {
            var documents = new HttpDocumentRetriever(clients.CreateClient(Client)) { RequireHttps = metadata.Scheme == Uri.UriSchemeHttps };
            var configuration = await OpenIdConnectConfigurationRetriever.GetAsync(metadata.AbsoluteUri, documents, cancellationToken);
            _known = new(clock.GetTimestamp(), [.. configuration.JsonWebKeySet.Keys.Where(key => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, KeyId: not null })]);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            _failedAt = clock.GetTimestamp();
            Log.MetadataUnreadable(logger, exception, metadata.Host);
        }
    }

    private sealed record Known(long ReadAt, IReadOnlyList<JsonWebKey> Keys)
    {
        public JsonWebKey? Find(string keyId) => Keys.FirstOrDefault(key => key.KeyId == keyId);
    }
}
