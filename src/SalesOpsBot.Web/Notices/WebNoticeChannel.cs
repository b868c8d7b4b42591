using System.Globalization;
using System.Text.Json;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Channels.DirectLine;

namespace SalesOpsBot.Web.Notices;

/// <summary>Takes notices to the web page: into the conversation's log under an id of the notice, so that a repetition takes the place of the first.</summary>
internal sealed class WebNoticeChannel(DirectLineConversations conversations) : INoticeChannel
{
    public const string Name = "webchat";

    public string? Opens => null;

    public bool Serves(string channel) => channel == Name;

    public async Task<bool> IsWatchedAsync(Conversation conversation, CancellationToken cancellationToken) =>
        await conversations.PeekAsync(conversation.ChannelKey, cancellationToken) is { } open && await open.IsWatchedAsync(cancellationToken);

    public Task<NoticeDelivery> SendAsync(Conversation to, NoticePosting posting, CancellationToken cancellationToken) =>
        ReplaceAsync(to, string.Create(CultureInfo.InvariantCulture, $"{to.ChannelKey}|notice-{posting.Id}"), posting, cancellationToken);

    public async Task<NoticeDelivery> ReplaceAsync(Conversation to, string message, NoticePosting posting, CancellationToken cancellationToken)
    {
        if (await conversations.PeekAsync(to.ChannelKey, cancellationToken) is not { } conversation) return NoticeDelivery.Over("the page was closed");
        var where = JsonSerializer.Deserialize(to.Address, ActivityJsonContext.Default.ConversationReference)!;
        await conversation.PutAsync(DirectLineReplyWriter.Write(message, where, posting.Reply, null), cancellationToken);
        return NoticeDelivery.Arrived(message);
    }

    public Task<Conversation?> OpenAsync(Viewer person, CancellationToken cancellationToken) => Task.FromResult<Conversation?>(null);
}
