using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Finds the one thing that would have to be otherwise for an expected figure to come out, and the first step at which the two calculations part. Pure.</summary>
public static class CommissionDifferenceFinder
{
    /// <summary>Compares an expected figure with what the plan gives.</summary>
    /// <param name="expected">What was expected of the whole, or of one deal.</param>
    /// <param name="run">The settlement as it was made.</param>
    /// <param name="deal">The deal; nothing for the whole.</param>
    /// <param name="nearby">Deals outside the settlement that somebody may have counted.</param>
    public static CommissionDifference Find(Money expected, SettlementRun run, DealId? deal, IReadOnlyList<DealWin> nearby)
    {
        var lines = Lines(run.Statement, deal);
        var calculated = Sum(lines, expected.Currency);
        var found = new CommissionDifference { Expected = expected, Calculated = calculated };
        if (found.Same) return found with { Exact = true };
        return Nearest(found, run, deal, nearby, lines);
    }

    private static CommissionDifference Nearest(CommissionDifference found, SettlementRun run, DealId? deal, IReadOnlyList<DealWin> nearby, IReadOnlyList<CommissionLine> lines)
    {
        var gap = Math.Abs(found.Difference.MinorUnits);
        CommissionDifference? best = null;
        foreach (var variant in CommissionVariants.Of(run, nearby))
        {
            var other = Lines(CommissionCalculator.Calculate(variant.Settlement, variant.Carry), deal);
            var assumed = Sum(other, found.Expected.Currency);
            var miss = Math.Abs((found.Expected - assumed).MinorUnits);

            // People reckon in whole units; a variant that comes half as near as the plan itself is no explanation.
            if (miss * 2 >= gap || (best is not null && miss >= Math.Abs((found.Expected - best.Assumed!.Value).MinorUnits))) continue;
            best = found with { Exact = miss < found.Expected.Currency.MinorPerUnit, Assumption = variant.Assumption, Assumed = assumed, FirstStep = CommissionComparer.FirstParting(lines, other, found.Expected.Currency) };
            if (miss == 0) return best;
        }

        return best ?? found;
    }

    private static IReadOnlyList<CommissionLine> Lines(CommissionStatement statement, DealId? deal) => deal is { } one ? [.. statement.Lines.Where(l => l.DealId == one)] : statement.Lines;

    private static Money Sum(IReadOnlyList<CommissionLine> lines, Currency currency) => lines.Aggregate(Money.Zero(currency), (sum, line) => sum + line.Amount);
}
