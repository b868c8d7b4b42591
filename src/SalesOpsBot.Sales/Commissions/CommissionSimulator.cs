namespace SalesOpsBot.Sales.Commissions;

/// <summary>Makes a statement again as if more had been won. Pure.</summary>
public static class CommissionSimulator
{
    /// <summary>The day that a deal would be won on: its close date where that is still to come in the settlement, otherwise the first day that it can be.</summary>
    public static DateOnly WonOn(Settlement settlement, DateOnly? closes, DateOnly today)
    {
        var first = today < settlement.Days.Start ? settlement.Days.Start : today > settlement.Days.End ? settlement.Days.End : today;
        return closes is { } day && day >= first && day <= settlement.Days.End ? day : first;
    }

    /// <summary>The settlement with more wins.</summary>
    public static SettlementRun Simulate(SettlementRun run, IEnumerable<DealWin> more) =>
        SettlementRun.Of(run.Settlement with { Wins = [.. run.Settlement.Wins, .. more] }, run.Carry);
}
