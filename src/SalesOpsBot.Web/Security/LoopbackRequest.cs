using System.Net;

namespace SalesOpsBot.Web.Security;

/// <summary>Whether a request was made on this very machine, by something that meant this machine.</summary>
internal static class LoopbackRequest
{
    /// <summary>
    /// A loopback address is not enough: a tunnel or proxy makes the whole world look local (so no forwarding header may be there), and a web page whose
    /// name was re-bound to 127.0.0.1 arrives from here too (so the host that was asked for must be loopback as well).
    /// </summary>
    public static bool Is(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For") && !context.Request.Headers.ContainsKey("Forwarded")
        && IsLoopbackHost(context.Request.Host.Host);

    private static bool IsLoopbackHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
