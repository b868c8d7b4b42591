using System.Text.Json;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Speaks to the connector of a channel, at the <c>serviceUrl</c> of a conversation.</summary>
internal sealed class ConnectorClient(HttpClient http, OutboundHosts hosts, ConnectorRetry retry)
{
    /// <summary>Posts a message: as a reply where the reference names what is answered.</summary>
    /// <returns>The message's id, or nothing where the channel gives none.</returns>
    /// <exception cref="HttpRequestException">The connector refused, or could not be reached after several tries.</exception>
    /// <exception cref="InvalidOperationException">The reference's host is not allowed.</exception>
    public async Task<string?> SendAsync(ConversationReference to, OutboundActivity activity, CancellationToken cancellationToken)
    {
        if (to.ServiceUrl is not { } serviceUrl || !hosts.Allows(serviceUrl)) throw new InvalidOperationException($"Nothing may be sent to {to.ServiceUrl?.Host ?? "nowhere"}.");
        var path = $"/v3/conversations/{Uri.EscapeDataString(to.Conversation.Id!)}/activities{(to.ActivityId is { } id ? "/" + Uri.EscapeDataString(id) : "")}";
        var address = new Uri(serviceUrl.AbsoluteUri.TrimEnd('/') + path);
        var body = JsonSerializer.SerializeToUtf8Bytes(activity, ActivityJsonContext.Default.OutboundActivity);
        using var response = await retry.Pipeline.ExecuteAsync(async token => await PostAsync(address, body, token), cancellationToken);
        response.EnsureSuccessStatusCode();
        return await ReadIdAsync(response, cancellationToken);
    }

    private async Task<HttpResponseMessage> PostAsync(Uri address, byte[] body, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json", "utf-8") } };
        return await http.PostAsync(address, content, cancellationToken);
    }

    // Connectors answer success also with an empty body or a page of HTML; the message is sent all the same.
    private static async Task<string?> ReadIdAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType != "application/json") return null;
        try
        {
            return (await response.Content.ReadFromJsonAsync(ActivityJsonContext.Default.ResourceResponse, cancellationToken))?.Id;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
