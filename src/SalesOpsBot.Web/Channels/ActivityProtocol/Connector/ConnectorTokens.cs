using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>The tokens with which we prove to a connector who we are. They are kept until five minutes before they end.</summary>
internal sealed class ConnectorTokens
{
    // The tenant in which Azure Bot Service keeps multi-tenant bots.
    private const string BotServiceTenant = "botframework.com";
    private readonly BotFrameworkOptions _options;
    private readonly IConfidentialClientApplication? _app;
    private readonly IManagedIdentityApplication? _identity;

    public ConnectorTokens(IOptions<BotFrameworkOptions> options, IHttpClientFactory clients, ILogger<ConnectorTokens> logger)
    {
        _options = options.Value;
        if (string.IsNullOrEmpty(_options.AppId)) return;
        var http = new LoginHttp(clients);
        if (_options.AppType == BotAppType.UserAssignedMSI)
            _identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(_options.AppId)).WithHttpClientFactory(http).Build();
        else if (ConnectorCertificate.Read(_options.CertificatePath) is { } certificate) _app = App(http).WithCertificate(certificate, sendX5C: true).Build();
        else if (!string.IsNullOrEmpty(_options.AppPassword)) _app = App(http).WithClientSecret(_options.AppPassword).Build();
        else Log.NoConnectorCredentials(logger);
    }

    /// <summary>A token, or nothing where no app id is set: connectors of emulators want none.</summary>
    /// <param name="isRefused">Whether the last token was refused, so that a new one is wanted whatever its age.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    /// <exception cref="HttpRequestException">No token can be had.</exception>
    public async Task<string?> FindAsync(bool isRefused, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(_options.AppId)) return null;
        try
        {
            return _identity is not null
                ? (await _identity.AcquireTokenForManagedIdentity(Resource).WithForceRefresh(isRefused).ExecuteAsync(cancellationToken)).AccessToken
                : _app is not null
                    ? (await _app.AcquireTokenForClient([_options.OAuthScope]).WithForceRefresh(isRefused).ExecuteAsync(cancellationToken)).AccessToken
                    : throw new HttpRequestException("The app has no credentials, so it gets no token.");
        }
        catch (MsalException exception)
        {
            throw new HttpRequestException($"No token for the connector ({exception.ErrorCode}).", exception);
        }
    }

    private string Resource => _options.OAuthScope.EndsWith("/.default", StringComparison.Ordinal) ? _options.OAuthScope[..^"/.default".Length] : _options.OAuthScope;

    private ConfidentialClientApplicationBuilder App(LoginHttp http)
    {
        var tenant = _options.AppType == BotAppType.SingleTenant ? _options.TenantId : BotServiceTenant;
        var authority = new UriBuilder(_options.LoginAuthority) { Scheme = Uri.UriSchemeHttps, Port = _options.LoginAuthority.Port, Path = tenant };
        return ConfidentialClientApplicationBuilder.Create(_options.AppId).WithAuthority(authority.Uri, validateAuthority: false).WithInstanceDiscovery(false).WithHttpClientFactory(http);
    }
}
