using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Notices;

/// <summary>The outbox and its ledger. Notices hold no figures, so no method takes a scope; whoever makes the words has the person's rights.</summary>
public interface INoticeStore
{
    /// <summary>Puts notices in. One that the person has already, by <see cref="Notice.Once"/>, changes nothing.</summary>
    /// <returns>How many were new.</returns>
    Task<int> AddAsync(IReadOnlyCollection<Notice> notices, CancellationToken cancellationToken);

    /// <summary>Has the cards that were sent about a record made anew where they stand.</summary>
    Task MarkStaleAsync(NoticeKind kind, string subject, CancellationToken cancellationToken);

    /// <summary>A notice of a person, or nothing.</summary>
    Task<Notice?> FindAsync(SalespersonId person, long id, CancellationToken cancellationToken);
}
