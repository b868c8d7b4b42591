namespace SalesOpsBot.Sales.Commissions;

/// <summary>What is worth saying beside statements. Pure.</summary>
internal static class CommissionNotes
{
    /// <summary>Sentences about balances, and about a period that is not the plan's own.</summary>
    /// <param name="statements">One person's, earliest first, at least one.</param>
    /// <param name="asked">The period asked about.</param>
    public static IEnumerable<string> Of(IReadOnlyList<CommissionStatement> statements, Period asked)
    {
        var last = statements[^1];
        if (statements.Any(s => !Within(s.Period.Days, asked.Days)))
        {
            var lines = statements.SelectMany(s => s.Lines).Where(l => l.On is { } day && asked.Days.Contains(day) && l.Kind is CommissionLineKind.Rate or CommissionLineKind.DealCap or CommissionLineKind.Spiff);
            var part = lines.Where(l => asked.Days.Contains(l.On!.Value)).Aggregate(Money.Zero(last.Credited.Currency), (sum, l) => sum + l.Amount);
            yield return Say($"The plan is settled by {string.Join(", ", statements.Select(s => s.Period))}, so these are whole settlements; the deals won in {asked} earned {part} of it.");
        }

        if (last.Held.MinorUnits > 0) yield return Say($"{last.Held} waits for customers' payments.");
        if (last.Owed.MinorUnits > 0) yield return Say($"{last.Owed} is owed from advances.");
        if (last.StillDue.MinorUnits < 0) yield return Say($"{-last.StillDue} is still to be taken back in later settlements.");
    }

    private static bool Within(DateRange inner, DateRange outer) => outer.Contains(inner.Start) && outer.Contains(inner.End);
}
