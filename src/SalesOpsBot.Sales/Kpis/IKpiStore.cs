using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Kpis;

/// <summary>The sums behind key figures that no other store makes.</summary>
public interface IKpiStore
{
    /// <summary>What was done on some days.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="days">The days; those after <paramref name="asOf"/> are not known yet and do not count.</param>
    /// <param name="from">The instant that the days begin with.</param>
    /// <param name="before">The instant that they end before.</param>
    /// <param name="asOf">The day it is.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    Task<KpiSums> SumsAsync(SalesScope scope, DateRange days, DateTimeOffset from, DateTimeOffset before, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>Deals won on some days from accounts that had bought before, from whomever.</summary>
    Task<RepeatOrders> RepeatOrdersAsync(SalesScope scope, DateRange days, DateOnly asOf, CancellationToken cancellationToken);

    /// <summary>
    /// Minutes of the meetings held between two instants, by person and by whose work they were: with a lead, inbound or (from an outbound source)
    /// prospecting; about a deal that was not yet won on <paramref name="day"/>, closing; with somebody who had bought before it, customer success; with
    /// anybody else, prospecting.
    /// </summary>
    Task<IReadOnlyList<WorkedMinutes>> MinutesAsync(SalesScope scope, DateTimeOffset from, DateTimeOffset before, DateOnly day, IReadOnlyList<string> outbound, CancellationToken cancellationToken);
}
