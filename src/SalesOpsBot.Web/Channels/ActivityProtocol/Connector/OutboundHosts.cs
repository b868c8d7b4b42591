using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>Where replies may go. A forged <c>serviceUrl</c> would otherwise make us call anything that our network reaches.</summary>
internal sealed class OutboundHosts(IOptions<BotFrameworkOptions> options, IHostEnvironment environment)
{
    private static readonly string[] Microsofts =
    [
        "smba.trafficmanager.net", "*.botframework.com", "*.botframework.us", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us",
    ];

    /// <summary>HTTPS to Microsoft's hosts and to those named in the settings. Loopback, also without TLS, where it is named, or in development.</summary>
    public bool Allows(Uri url)
    {
        var named = options.Value.AllowedOutboundHosts.Any(host => Matches(host, url));
        if (url.IsLoopback) return url.Scheme is "http" or "https" && (named || environment.IsDevelopment());
        return url.Scheme == "https" && (named || (url.IsDefaultPort && Microsofts.Any(host => Matches(host, url))));
    }

    private static bool Matches(string pattern, Uri url) =>
        pattern.StartsWith("*.", StringComparison.Ordinal)
            ? url.Host.EndsWith(pattern[1..], StringComparison.OrdinalIgnoreCase)
            : pattern.Equals(url.Host, StringComparison.OrdinalIgnoreCase) || pattern.Equals(url.Authority, StringComparison.OrdinalIgnoreCase);
}
