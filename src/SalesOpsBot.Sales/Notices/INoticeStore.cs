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

    /// <summary>Takes notices in hand that are due, whose cards are to be made anew, or that waited for a digest in vain: of several processes that ask, one gets each.</summary>
    /// <param name="now">The instant.</param>
    /// <param name="until">When they are free again, should nobody settle them.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<Notice>> ClaimAsync(DateTimeOffset now, DateTimeOffset until, int most, CancellationToken cancellationToken);

    /// <summary>Keeps how a notice stands that was in hand, and lets go of it. Where another process has taken it over meanwhile, its word stands.</summary>
    /// <param name="notice">The notice as it stands now.</param>
    /// <param name="folded">What it took along, where it is a digest that was sent.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task SettleAsync(Notice notice, IReadOnlyCollection<long> folded, CancellationToken cancellationToken);

    /// <summary>What waits for a person's next digest, oldest first.</summary>
    Task<IReadOnlyList<Notice>> ForDigestAsync(SalespersonId person, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>What is known of a person's attention.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="dayBegan">When the person's day began.</param>
    /// <param name="now">The instant.</param>
    /// <param name="ignoredAfter">How many alerts of a kind within 30 days without any act make it an ignored one.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<Attention> AttentionAsync(SalespersonId person, DateTimeOffset dayBegan, DateTimeOffset now, int ignoredAfter, CancellationToken cancellationToken);

    /// <summary>The person did something with a notice of theirs.</summary>
    Task ActedAsync(SalespersonId person, long id, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>A page of the ledger, latest first, and how many rows there are in all.</summary>
    Task<(IReadOnlyList<Notice> Notices, long Count)> LedgerAsync(NoticeFilter filter, int skip, int take, CancellationToken cancellationToken);

    /// <summary>Why notices of a person were held back between two instants, and how many: by kind and reason.</summary>
    Task<IReadOnlyList<HeldBackTotal>> HeldBackAsync(SalespersonId person, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>Forgets settled notices and snoozes of long ago.</summary>
    Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken);
}
