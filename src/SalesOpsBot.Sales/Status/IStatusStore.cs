namespace SalesOpsBot.Sales.Status;

/// <summary>Counts what waits and what was done. It holds nobody's records, so it takes no scope; who may ask is up to <see cref="StatusService"/>.</summary>
public interface IStatusStore
{
    /// <summary>Counts.</summary>
    /// <param name="now">What is due by this instant.</param>
    /// <param name="since">From when on deliveries are counted.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    Task<StoredStatus> ReadAsync(DateTimeOffset now, DateTimeOffset since, CancellationToken cancellationToken);
}
