using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>One period, or the ones it may be where the year (or the week) was left unsaid.</summary>
/// <param name="Candidates">Earliest first; at least one.</param>
internal sealed record PeriodPhrase(IReadOnlyList<Period> Candidates)
{
    /// <summary>How far to look for a year, so that 29 February is found on both sides.</summary>
    private const int YearsAround = 8;

    // People mostly speak of what was: in November "March" is the last one, and only "January" the next.
    private const double FarAhead = 3;
    private const double FarBehind = 1.5;

    public PeriodPhrase(Period only)
        : this([only])
    {
    }

    /// <summary>What comes once a year, or not in every year.</summary>
    public static PeriodPhrase? Yearly(int year, Func<int, Period?> inYear)
    {
        var found = Enumerable.Range(year - YearsAround, (2 * YearsAround) + 1).Select(inYear).OfType<Period>().ToList();
        return found.Count > 0 ? new(found) : null;
    }

    /// <summary>The one that is meant.</summary>
    public Period Resolve(DateOnly today, PeriodDirection direction)
    {
        if (Candidates.Count == 1) return Candidates[0];
        if (direction == PeriodDirection.Back) return Candidates.LastOrDefault(c => c.Start <= today, Candidates[0]);
        if (direction == PeriodDirection.Coming) return Candidates.FirstOrDefault(c => c.End >= today, Candidates[^1]);
        if (direction == PeriodDirection.Ahead && Candidates[0].Kind == PeriodKind.Day) return Candidates.FirstOrDefault(c => c.End >= today, Candidates[^1]);
        return Candidates.MinBy(c => Distance(c, today, direction));
    }

    /// <summary>The first that does not end before a period does: the end of a range whose start is known.</summary>
    public Period After(Period start) => Candidates.FirstOrDefault(c => c.End >= start.End, Candidates[^1]);

    /// <summary>The last that does not start after a period does: the start of a range whose end is known.</summary>
    public Period Before(Period end) => Candidates.LastOrDefault(c => c.Start <= end.Start, Candidates[0]);

    private static double Distance(Period period, DateOnly today, PeriodDirection direction) => period.End < today
        ? (today.DayNumber - period.End.DayNumber) * (direction == PeriodDirection.Ahead ? FarBehind : 1)
        : Math.Max(0, period.Start.DayNumber - today.DayNumber) * (direction == PeriodDirection.Nearest ? FarAhead : 1);
}
