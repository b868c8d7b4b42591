using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using SalesOpsBot.Web.Channels.Copies;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>
/// Speaks to the connector of a channel, at the <c>serviceUrl</c> of a conversation. Every call waits its turn, is repeated where that helps, and goes to no
/// host that is not allowed.
/// </summary>
internal sealed class ConnectorClient(HttpClient http, OutboundHosts hosts, ConnectorRetry retry, ConnectorGate gate, ShownCards shown)
{
    private const int MembersPerPage = 500;

    /// <summary>Posts a message: as a reply where the reference names what is answered.</summary>
    /// <returns>The message's id, or nothing where the channel gives none.</returns>
    /// <exception cref="ConnectorException">The connector refused.</exception>
    /// <exception cref="HttpRequestException">The connector could not be reached after several tries, or there is no token for it.</exception>
    /// <exception cref="InvalidOperationException">The reference's host is not allowed.</exception>
    public async Task<string?> SendAsync(ConversationReference to, OutboundActivity activity, CancellationToken cancellationToken)
    {
        var path = Activities(to) + (to.ActivityId is { } id ? "/" + Uri.EscapeDataString(id) : "");
        var json = await CallAsync(to, HttpMethod.Post, path, activity, ActivityJsonContext.Default.OutboundActivity, cancellationToken);
        var posted = Read(json, ActivityJsonContext.Default.ResourceResponse)?.Id;
        if (posted is not null) await KeepAsync(to, activity, posted, cancellationToken);
        return posted;
    }

    /// <summary>Puts a message in the place of one that we sent. Errors as for <see cref="SendAsync"/>.</summary>
    public async Task UpdateAsync(ConversationReference to, string activityId, OutboundActivity activity, CancellationToken cancellationToken)
    {
        var path = $"{Activities(to)}/{Uri.EscapeDataString(activityId)}";
        await CallAsync(to, HttpMethod.Put, path, activity with { Id = activityId }, ActivityJsonContext.Default.OutboundActivity, cancellationToken);
        await KeepAsync(to, activity, activityId, cancellationToken);
    }

    /// <summary>Takes a message back that we sent. Errors as for <see cref="SendAsync"/>.</summary>
    public async Task DeleteAsync(ConversationReference to, string activityId, CancellationToken cancellationToken) =>
        await CallAsync<object>(to, HttpMethod.Delete, $"{Activities(to)}/{Uri.EscapeDataString(activityId)}", null, null, cancellationToken);

    /// <summary>Opens a personal conversation with somebody who has never written. Errors as for <see cref="SendAsync"/>.</summary>
    /// <param name="near">A conversation of the same tenant: where its connector is, and as whom we speak there.</param>
    /// <param name="user">The channel's id of the person, or the object id in Entra.</param>
    /// <param name="tenantId">The person's tenant.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    public async Task<ConversationReference?> CreateConversationAsync(ConversationReference near, string user, string tenantId, CancellationToken cancellationToken)
    {
        var parameters = ConversationParameters.Personal(near.Bot, user, tenantId);
        var json = await CallAsync(near, HttpMethod.Post, "/v3/conversations", parameters, ActivityJsonContext.Default.ConversationParameters, cancellationToken);
        if (Read(json, ActivityJsonContext.Default.ConversationResource) is not { Id.Length: > 0 } made) return null;
        return near with
        {
            Conversation = new() { Id = made.Id, ConversationType = "personal", TenantId = tenantId },
            User = new() { Id = user },
            ActivityId = null,
            ServiceUrl = Uri.TryCreate(made.ServiceUrl, UriKind.Absolute, out var moved) && hosts.Allows(moved) ? moved : near.ServiceUrl,
        };
    }

    /// <summary>One member of a conversation as the channel knows them, or nothing where the channel knows no such member. Errors as for <see cref="SendAsync"/>.</summary>
    public async Task<ConversationMember?> FindMemberAsync(ConversationReference of, string id, CancellationToken cancellationToken)
    {
        try
        {
            var json = await CallAsync<object>(of, HttpMethod.Get, $"{Members(of)}/members/{Uri.EscapeDataString(id)}", null, null, cancellationToken);
            return Read(json, ActivityJsonContext.Default.ConversationMember);
        }
        catch (ConnectorException exception) when (exception.StatusCode == System.Net.HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    /// <summary>The members of a conversation, or nothing where there are more than wanted or they cannot be read. Errors as for <see cref="SendAsync"/>.</summary>
    public async Task<IReadOnlyList<ConversationMember>?> MembersAsync(ConversationReference of, int most, CancellationToken cancellationToken)
    {
        var members = new List<ConversationMember>();
        string? next = null;
        do
        {
            var query = FormattableString.Invariant($"pageSize={MembersPerPage}") + (next is null ? "" : $"&continuationToken={Uri.EscapeDataString(next)}");
            var json = await CallAsync<object>(of, HttpMethod.Get, $"{Members(of)}/pagedmembers?{query}", null, null, cancellationToken);
            if (Read(json, ActivityJsonContext.Default.PagedMembers) is not { Members: { } page } read) return null;
            members.AddRange(page);
            next = read.ContinuationToken;
        }
        while (!string.IsNullOrEmpty(next) && members.Count <= most);
        return members.Count <= most ? members : null;
    }

    private Task KeepAsync(ConversationReference to, OutboundActivity activity, string activityId, CancellationToken cancellationToken) =>
        shown.KeepAsync(activity.Shows, to.ChannelId, $"{to.Conversation.Id} {activityId}", Address(to, activityId), cancellationToken);

    private static string Conversation(ConversationReference of) => $"/v3/conversations/{Uri.EscapeDataString(of.Conversation.Id!)}";

    /// <summary>A message of ours, for whoever wants to put another in its place.</summary>
    public static string Address(ConversationReference to, string activityId) =>
        JsonSerializer.Serialize(to with { ActivityId = activityId }, ActivityJsonContext.Default.ConversationReference);

    private static string Members(ConversationReference of) => $"/v3/conversations/{Uri.EscapeDataString(of.ChannelKey)}";

    private static string Activities(ConversationReference to) => $"{Conversation(to)}/activities";

    private async Task<byte[]> CallAsync<T>(
        ConversationReference at, HttpMethod method, string path, T? body, JsonTypeInfo<T>? type, CancellationToken cancellationToken)
        where T : class
    {
        if (at.ServiceUrl is not { } serviceUrl || !hosts.Allows(serviceUrl)) throw new InvalidOperationException($"Nothing may be sent to {at.ServiceUrl?.Host ?? "nowhere"}.");
        var address = new Uri(serviceUrl.AbsoluteUri.TrimEnd('/') + path);
        var bytes = body is null ? null : JsonSerializer.SerializeToUtf8Bytes(body, type!);
        using var place = await gate.EnterAsync(at.Conversation.Id!, cancellationToken);
        using var response = await retry.Pipeline.ExecuteAsync(async token => await RequestAsync(method, address, bytes, token), cancellationToken);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return response.IsSuccessStatusCode ? answer : throw ConnectorException.From(response.StatusCode, Read(answer, ActivityJsonContext.Default.ErrorResponse));
    }

    private async Task<HttpResponseMessage> RequestAsync(HttpMethod method, Uri address, byte[]? body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null) request.Content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json", "utf-8") } };
        return await http.SendAsync(request, cancellationToken);
    }

    // Connectors answer, success and failure alike, also with an empty body or a page of HTML.
    private static T? Read<T>(byte[] json, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return json.Length == 0 ? null : JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
