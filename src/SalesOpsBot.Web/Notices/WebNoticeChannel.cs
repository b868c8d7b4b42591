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

    public bool IsWatched(Conversation conversation) => conversations.Peek(conversation.ChannelKey)?.IsWatched == true;

    public Task<NoticeDelivery> SendAsync(Conversation to, NoticePosting posting, CancellationToken cancellationToken) =>
        ReplaceAsync(to, string.Create(CultureInfo.InvariantCulture, $"{to.ChannelKey}|notice-{posting.Id}"), posting, cancellationToken);

    public Task<NoticeDelivery> ReplaceAsync(Conversation to, string message, NoticePosting posting, CancellationToken cancellationToken)
    {
        if (conversations.Peek(to.ChannelKey) is not { } conversation) return Task.FromResult(NoticeDelivery.Over("the page was closed"));
        var where = JsonSerializer.Deserialize(to.Address, ActivityJsonContext.Default.ConversationReference)!;
        conversation.Put(DirectLineReplyWriter.Write(conversation, where, posting.Reply, message));
        return Task.FromResult(NoticeDelivery.Arrived(message));
    }

    public Task<Conversation?> OpenAsync(Viewer person, CancellationToken cancellationToken) => Task.FromResult<Conversation?>(null);
}
