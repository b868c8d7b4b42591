namespace SalesOpsBot.Sales.Conversations;

/// <summary>
/// Where it is kept which messages show what. Whoever decides something marks it, in the transaction of the decision where that is kept in the same database; the
/// messages are turned soon after, also when the program stopped in between.
/// </summary>
public interface ICardCopyStore
{
    /// <summary>Keeps that a message shows something, in place of what it showed before.</summary>
    Task KeepAsync(CardCopy copy, CancellationToken cancellationToken);

    /// <summary>Something was decided: every copy of it is to be shown anew.</summary>
    Task MarkAsync(CardSubject subject, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Takes the copies that are to be shown anew, those that wait longest first; whoever asks next gets them again only once the lease is over.</summary>
    Task<IReadOnlyList<CardCopy>> TakeDueAsync(DateTimeOffset now, TimeSpan lease, int most, CancellationToken cancellationToken);

    /// <summary>A copy that was taken was shown anew; where it was marked meanwhile, it stays so.</summary>
    Task SettleAsync(CardCopy copy, DateTimeOffset shownAt, DateTimeOffset? turnsAt, CancellationToken cancellationToken);

    /// <summary>Forgets a copy whose message is gone.</summary>
    Task ForgetAsync(CardCopy copy, CancellationToken cancellationToken);

    /// <summary>Forgets what was last shown before an instant: nobody decides it any more.</summary>
    Task ForgetAsync(DateTimeOffset shownBefore, CancellationToken cancellationToken);
}
