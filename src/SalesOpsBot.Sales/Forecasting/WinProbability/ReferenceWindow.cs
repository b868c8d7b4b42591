namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>A day of the past to look forward from, and the days looked at, as day numbers.</summary>
/// <param name="Day">The last day that is known.</param>
/// <param name="Start">The first day looked at, after <paramref name="Day"/>.</param>
/// <param name="End">The last day looked at.</param>
/// <param name="Weight">How much it counts, 0 to 1.</param>
public readonly record struct ReferenceWindow(int Day, int Start, int End, double Weight)
{
    private const int MostQuarters = 8;
    private const int MostWeeks = 26;
    private const double Fading = 0.7;

    /// <summary>The windows that lie in earlier quarters as this one lies in its own: the same day of the quarter, the same days left. The nearest counts most.</summary>
    public static IReadOnlyList<ReferenceWindow> SameDayOfQuarter(ReferenceWindow now, int firstClosing)
    {
        var found = new List<ReferenceWindow>();
        for (var back = 1; back <= MostQuarters; back++)
        {
            var window = now.MovedTo(QuartersBefore(now.End, back), Math.Pow(Fading, back - 1));
            if (window.Start < firstClosing) break;
            if (window.End <= now.Day) found.Add(window);
        }

        return found;
    }

    /// <summary>The windows of the same length at any time of the quarter, a week apart.</summary>
    public static IReadOnlyList<ReferenceWindow> AnyDay(ReferenceWindow now, int firstClosing) =>
    [
        .. Enumerable.Range(0, MostWeeks).Select(week => now.MovedTo(now.Day - (7 * week), 1)).TakeWhile(w => w.Start >= firstClosing),
    ];

    private ReferenceWindow MovedTo(int end, double weight) => new(end - (End - Day), end - (End - Start), end, weight);

    /// <summary>The day some quarters earlier; the last day of a month stays the last day of a month.</summary>
    private static int QuartersBefore(int dayNumber, int quarters)
    {
        var day = DateOnly.FromDayNumber(dayNumber);
        var isLast = day.AddDays(1).Day == 1;
        return (isLast ? day.AddDays(1).AddMonths(-3 * quarters).AddDays(-1) : day.AddMonths(-3 * quarters)).DayNumber;
    }
}
