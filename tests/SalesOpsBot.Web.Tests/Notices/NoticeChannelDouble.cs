using System.Collections.Concurrent;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Tests.Notices;

/// <summary>A channel that keeps what it gets and answers as told.</summary>
public sealed class NoticeChannelDouble : INoticeChannel
{
    public ConcurrentQueue<(string Conversation, NoticePosting Posting)> Sent { get; } = new();

    public ConcurrentQueue<(string Message, NoticePosting Posting)> Replaced { get; } = new();

    /// <summary>What it does with a posting; it arrives unless a test says otherwise.</summary>
    public Func<Conversation, NoticePosting, Task<NoticeDelivery>> Answer { get; set; } = (_, posting) => Task.FromResult(NoticeDelivery.Arrived($"m{posting.Id}"));

    public string? Opens => null;

    public bool Serves(string channel) => true;

    public async Task<NoticeDelivery> SendAsync(Conversation to, NoticePosting posting, CancellationToken cancellationToken)
    {
        var delivery = await Answer(to, posting);
        if (delivery.State == DeliveryState.Arrived) Sent.Enqueue((to.ChannelKey, posting));
        return delivery;
    }

    public Task<NoticeDelivery> ReplaceAsync(Conversation to, string message, NoticePosting posting, CancellationToken cancellationToken)
    {
        Replaced.Enqueue((message, posting));
        return Task.FromResult(NoticeDelivery.Arrived(message));
    }

    public Task<Conversation?> OpenAsync(Viewer person, CancellationToken cancellationToken) => Task.FromResult<Conversation?>(null);
}
