using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>The tokens with which we prove to a connector who we are. They are kept until five minutes before they end. Credentials may change while the bot runs.</summary>
internal sealed class ConnectorTokens
{
    // The tenant in which Azure Bot Service keeps multi-tenant bots.
    private const string BotServiceTenant = "botframework.com";
    private readonly IOptionsMonitor<BotFrameworkOptions> _options;
    private readonly LoginHttp _http;
    private volatile Login _login;

    public ConnectorTokens(IOptionsMonitor<BotFrameworkOptions> options, IHttpClientFactory clients, ILogger<ConnectorTokens> logger)
    {
        (_options, _http) = (options, new(clients));
        _login = Make(options.CurrentValue);
        if (!string.IsNullOrEmpty(options.CurrentValue.AppId) && _login is { App: null, Identity: null }) Log.NoConnectorCredentials(logger);
    }

    /// <summary>A token, or nothing where no app id is set: connectors of emulators want none.</summary>
    /// <param name="isRefused">Whether the last token was refused, so that a new one is wanted whatever its age.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="HttpRequestException">No token can be had.</exception>
    public async Task<string?> FindAsync(bool isRefused, CancellationToken cancellationToken)
    {
        var login = Current();
        if (string.IsNullOrEmpty(login.Options.AppId)) return null;
        try
        {
            return login.Identity is { } identity
                ? (await identity.AcquireTokenForManagedIdentity(Resource(login.Options)).WithForceRefresh(isRefused).ExecuteAsync(cancellationToken)).AccessToken
                : login.App is { } app
                    ? (await app.AcquireTokenForClient([login.Options.OAuthScope]).WithForceRefresh(isRefused).ExecuteAsync(cancellationToken)).AccessToken
                    : throw new HttpRequestException("The app has no credentials, so it gets no token.");
        }
        catch (MsalException exception)
        {
            throw new HttpRequestException($"No token for the connector ({exception.ErrorCode}).", exception);
        }
    }

    // Settings that were read anew are another instance.
    private Login Current()
    {
        var login = _login;
        return ReferenceEquals(login.Options, _options.CurrentValue) ? login : _login = Make(_options.CurrentValue);
    }

    private Login Make(BotFrameworkOptions options)
    {
        if (string.IsNullOrEmpty(options.AppId)) return new(options, null, null);
        if (options.AppType == BotAppType.UserAssignedMSI)
            return new(options, null, ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(options.AppId)).WithHttpClientFactory(_http).Build());
        if (ConnectorCertificate.Read(options.CertificatePath) is { } certificate) return new(options, App(options).WithCertificate(certificate, sendX5C: true).Build(), null);
        return new(options, string.IsNullOrEmpty(options.AppPassword) ? null : App(options).WithClientSecret(options.AppPassword).Build(), null);
    }

    private static string Resource(BotFrameworkOptions options) => options.OAuthScope.EndsWith("/.default", StringComparison.Ordinal) ? options.OAuthScope[..^"/.default".Length] : options.OAuthScope;

    private ConfidentialClientApplicationBuilder App(BotFrameworkOptions options)
    {
        var tenant = options.AppType == BotAppType.SingleTenant ? options.TenantId : BotServiceTenant;
        var authority = new UriBuilder(options.LoginAuthority) { Scheme = Uri.UriSchemeHttps, Port = options.LoginAuthority.Port, Path = tenant };
        return ConfidentialClientApplicationBuilder.Create(options.AppId).WithAuthority(authority.Uri, validateAuthority: false).WithInstanceDiscovery(false).WithHttpClientFactory(_http);
    }

    private sealed record Login(BotFrameworkOptions Options, IConfidentialClientApplication? App, IManagedIdentityApplication? Identity);
}
