using System.Net;
using System.Net.Http.Headers;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>Puts our token on each call of a connector, and a new one where the connector refuses it: once. <see cref="ConnectorClient"/> has looked at the host before.</summary>
internal sealed class ConnectorAuthorization(ConnectorTokens tokens) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (await tokens.FindAsync(isRefused: false, cancellationToken) is not { } token) return await base.SendAsync(request, cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var response = await base.SendAsync(request, cancellationToken);
        if (response.StatusCode != HttpStatusCode.Unauthorized) return response;
        response.Dispose();
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.FindAsync(isRefused: true, cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}
