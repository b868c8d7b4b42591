using System.Net;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

namespace SalesOpsBot.Web.Notices;

/// <summary>
/// Takes notices to Teams and the other channels of the Bot Connector. The connector cannot tell a repeated message: one whose answer was lost may come twice.
/// </summary>
internal sealed class ActivityNoticeChannel(IServiceScopeFactory scopes) : INoticeChannel
{
    private const string Teams = "msteams";

    public string? Opens => Teams;

    public bool Serves(string channel) => channel is not (SlackNoticeChannel.Name or WebNoticeChannel.Name);

    public Task<NoticeDelivery> SendAsync(Conversation to, NoticePosting posting, CancellationToken cancellationToken) =>
        TryAsync(to, async (connector, where) => await connector.SendAsync(where, Write(where, posting), cancellationToken), cancellationToken);

    public Task<NoticeDelivery> ReplaceAsync(Conversation to, string message, NoticePosting posting, CancellationToken cancellationToken) => TryAsync(to, async (connector, where) =>
    {
        await connector.UpdateAsync(where, message, Write(where, posting), cancellationToken);
        return message;
    }, cancellationToken);

    public async Task<Conversation?> OpenAsync(Viewer person, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            if (await scope.ServiceProvider.GetRequiredService<ConversationSender>().OpenAsync(person, null, cancellationToken) is not { } opened) return null;
            return await scope.ServiceProvider.GetRequiredService<IConversationStore>().FindAsync(opened.ChannelId, opened.ChannelKey, cancellationToken);
        }
        catch (HttpRequestException)
        {
            // Not installed for them, or not reached: the ledger says that no conversation is known.
            return null;
        }
    }

    // One message, so that it comes as a whole or not at all. Phones show the summary.
    private static OutboundActivity Write(ConversationReference to, NoticePosting posting) => ActivityReplyWriter.Write(to, posting.Reply)[^1] with { Summary = posting.Headline };

    private async Task<NoticeDelivery> TryAsync(Conversation to, Func<ConnectorClient, ConversationReference, Task<string?>> send, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            return NoticeDelivery.Arrived(await send(scope.ServiceProvider.GetRequiredService<ConnectorClient>(), ConversationKeeper.Read(to)));
        }
        catch (ConnectorException refusal)
        {
            var reason = FormattableString.Invariant($"{(int?)refusal.StatusCode} {refusal.Code}").TrimEnd();
            return refusal.IsTheEnd ? NoticeDelivery.Over(reason) : IsPassing(refusal.StatusCode) ? NoticeDelivery.Later(reason) : NoticeDelivery.Refused(reason);
        }
        catch (HttpRequestException)
        {
            return NoticeDelivery.Later("no answer");
        }
        catch (InvalidOperationException)
        {
            return NoticeDelivery.Refused("the connector's host is not allowed");
        }
    }

    private static bool IsPassing(HttpStatusCode? status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.RequestTimeout or HttpStatusCode.Unauthorized or >= HttpStatusCode.InternalServerError;
}
