namespace SalesOpsBot.Sales.Notices;

/// <summary>Says something to somebody unasked, by way of the outbox: kept now, made and sent when it may leave.</summary>
/// <param name="store">The outbox.</param>
/// <param name="clock">The time.</param>
public sealed class NoticeService(INoticeStore store, TimeProvider clock)
{
    /// <summary>
    /// Puts notices in, each once. Where the notice must be stored together with something else or not at all, the store of that something adds it in its own
    /// transaction (<c>NoticeOutbox.AddAsync</c> of the data project) instead.
    /// </summary>
    /// <returns>How many were new.</returns>
    public Task<int> AnnounceAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var notice in notices) notice.AnnouncedAt = now;
        return store.AddAsync(notices, cancellationToken);
    }

    /// <inheritdoc cref="AnnounceAsync(IReadOnlyCollection{Notice}, CancellationToken)"/>
    public async Task<bool> AnnounceAsync(Notice notice, CancellationToken cancellationToken) => await AnnounceAsync([notice], cancellationToken) == 1;

    /// <summary>What the cards about a record show has changed: every copy that was sent turns into its new state where it stands.</summary>
    /// <param name="kind">What was sent.</param>
    /// <param name="subject">The record, as in <see cref="Notice.Subject"/>.</param>
    /// <param name="cancellationToken">Stops it before it is kept.</param>
    public Task RenewAsync(NoticeKind kind, string subject, CancellationToken cancellationToken) => store.MarkStaleAsync(kind, subject, cancellationToken);
}
