using System.Text.Json;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>Takes a notice to the one place where the person was last, or to the conversation that it is for; and knows where it stands afterwards.</summary>
internal sealed class NoticePost(IEnumerable<INoticeChannel> channels, IConversationStore conversations, TimeProvider clock)
{
    private readonly INoticeChannel[] _channels = [.. channels];

    /// <summary>Sends a notice to one place. A conversation that is over is ended, and the next one tried.</summary>
    public async Task<NoticeDelivery> SendAsync(Notice notice, Viewer viewer, NoticePosting posting, CancellationToken cancellationToken)
    {
        var last = NoticeDelivery.Refused("no conversation with them is known");
        foreach (var (channel, conversation) in await PlacesAsync(notice, viewer, cancellationToken))
        {
            last = await SendAsync(notice, channel, conversation, posting, cancellationToken);
            if (last.State != DeliveryState.Over) return last;
        }

        return notice.ConversationId is null && await OpenAsync(viewer, cancellationToken) is var (opener, opened) && opened is not null
            ? await SendAsync(notice, opener!, opened, posting, cancellationToken)
            : last;
    }

    /// <summary>Puts a notice in the place of its earlier form.</summary>
    public async Task<NoticeDelivery> ReplaceAsync(Notice notice, NoticePosting posting, CancellationToken cancellationToken)
    {
        var place = JsonSerializer.Deserialize<NoticePlace>(notice.Place!, Json.Options)!;
        return await conversations.FindAsync(notice.Channel!, place.Conversation, cancellationToken) is { ClosedAt: null } where && Channel(where) is { } channel
            ? await channel.ReplaceAsync(where, place.Message, posting, cancellationToken)
            : NoticeDelivery.Refused("the conversation is over");
    }

    private async Task<NoticeDelivery> SendAsync(Notice notice, INoticeChannel channel, Conversation to, NoticePosting posting, CancellationToken cancellationToken)
    {
        var delivery = await channel.SendAsync(to, posting, cancellationToken);
        if (delivery.State == DeliveryState.Over) await conversations.CloseAsync(to.Channel, to.ChannelKey, clock.GetUtcNow(), cancellationToken);
        if (delivery.State != DeliveryState.Arrived) return delivery;
        notice.Channel = to.Channel;
        notice.Place = delivery.Message is { } message ? JsonSerializer.Serialize(new NoticePlace(to.ChannelKey, message), Json.Options) : null;
        return delivery;
    }

    private async Task<IReadOnlyList<(INoticeChannel Channel, Conversation Conversation)>> PlacesAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        var known = notice.ConversationId is { } id
            ? await conversations.FindAsync(id, cancellationToken) is { ClosedAt: null } one ? [one] : []
            : await conversations.PersonalAsync(viewer.Person.Id, cancellationToken);
        // The last one used; one that nobody looks at comes after those that people carry with them.
        var places = new List<(INoticeChannel Channel, Conversation Conversation, bool IsWatched)>();
        foreach (var conversation in known)
        {
            if (Channel(conversation) is { } channel) places.Add((channel, conversation, await channel.IsWatchedAsync(conversation, cancellationToken)));
        }

        return [.. places.OrderByDescending(place => place.IsWatched).Select(place => (place.Channel, place.Conversation))];
    }

    private async Task<(INoticeChannel? Channel, Conversation? Conversation)> OpenAsync(Viewer viewer, CancellationToken cancellationToken)
    {
        foreach (var channel in _channels.Where(c => c.Opens is not null))
        {
            // Who removed or blocked us is not spoken to first.
            if (await conversations.HasEndedAsync(viewer.Person.Id, channel.Opens!, cancellationToken)) continue;
            if (await channel.OpenAsync(viewer, cancellationToken) is { } opened) return (channel, opened);
        }

        return default;
    }

    private INoticeChannel? Channel(Conversation conversation) => Array.Find(_channels, channel => channel.Serves(conversation.Channel));
}
