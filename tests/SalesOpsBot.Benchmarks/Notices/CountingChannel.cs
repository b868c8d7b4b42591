using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Benchmarks.Notices;

/// <summary>Takes whatever it gets, at once, and counts it.</summary>
internal sealed class CountingChannel : INoticeChannel
{
    private int _count;

    public int Count => _count;

    public string? Opens => null;

    public bool Serves(string channel) => true;

    public Task<NoticeDelivery> SendAsync(Conversation to, NoticePosting posting, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        return Task.FromResult(NoticeDelivery.Arrived("m"));
    }

    public Task<NoticeDelivery> ReplaceAsync(Conversation to, string message, NoticePosting posting, CancellationToken cancellationToken) => SendAsync(to, posting, cancellationToken);

    public Task<Conversation?> OpenAsync(Viewer person, CancellationToken cancellationToken) => Task.FromResult<Conversation?>(null);
}
