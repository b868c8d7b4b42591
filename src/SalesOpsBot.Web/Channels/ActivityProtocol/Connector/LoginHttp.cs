using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>The way to the authority that gives us tokens.</summary>
internal sealed class LoginHttp(IHttpClientFactory clients) : IMsalHttpClientFactory
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "Login";

    public HttpClient GetHttpClient() => clients.CreateClient(Client);

    /// <summary>An authority on this machine may do without TLS, which the library never would; the settings' validator sees to it that no other does.</summary>
    internal sealed class WithoutTls(IOptions<BotFrameworkOptions> options) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var authority = options.Value.LoginAuthority;
            if (authority.Scheme == Uri.UriSchemeHttp && request.RequestUri is { Scheme: "https" } address && address.Authority == authority.Authority)
                request.RequestUri = new UriBuilder(address) { Scheme = Uri.UriSchemeHttp, Port = address.Port }.Uri;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
