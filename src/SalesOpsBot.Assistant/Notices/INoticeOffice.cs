namespace SalesOpsBot.Assistant.Notices;

/// <summary>Works the outbox off.</summary>
public interface INoticeOffice
{
    /// <summary>Delivers all that is due. Several processes may do so at once: each notice is one process's at a time.</summary>
    /// <param name="cancellationToken">Begins nothing more; what has begun is brought to its end.</param>
    /// <returns>How many notices were taken in hand.</returns>
    Task<int> DeliverAsync(CancellationToken cancellationToken);
}
