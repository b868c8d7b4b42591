using System.Globalization;

namespace SalesOpsBot.Sales.Deals;

/// <summary>Finds what is wrong with an open deal. Pure.</summary>
public static class DealWarningFinder
{
    /// <summary>The warnings of a deal, the most pressing first; none for a closed one.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="today">The day it is for the person who asks.</param>
    /// <param name="longestWin">Days of the longest cycle that ended in a win, where there is any win.</param>
    /// <param name="quietDays">Days without activity after which a deal is quiet.</param>
    public static IReadOnlyList<DealWarning> Find(DealLine deal, DateOnly today, int? longestWin, int quietDays) =>
        deal.Status == DealStatus.Open ? [.. All(deal, today, longestWin, quietDays).OfType<DealWarning>()] : [];

    private static IEnumerable<DealWarning?> All(DealLine deal, DateOnly today, int? longestWin, int quietDays)
    {
        yield return deal.CloseDate switch
        {
            null => new("no_close_date", "It has no close date, so no forecast counts it."),
            { } due when due < today => new("overdue", $"It should have closed {Days(today, due)} ago."),
            _ => null,
        };
        yield return deal.CreatedOn is { } born && longestWin is { } longest && today.DayNumber - born.DayNumber > longest
            ? new("old", string.Create(CultureInfo.InvariantCulture, $"It is {today.DayNumber - born.DayNumber} days old; no deal was ever won after more than {longest}."))
            : null;
        yield return deal.LastActivityOn is { } last && today.DayNumber - last.DayNumber > quietDays ? new("no_activity", $"Nothing has happened for {Days(today, last)}.") : null;
        yield return string.IsNullOrWhiteSpace(deal.NextStep) ? new("no_next_step", "It has no next step.") : null;
        yield return deal.Account is null ? new("no_account", "It belongs to no account.") : null;
    }

    private static string Days(DateOnly today, DateOnly day)
    {
        var days = today.DayNumber - day.DayNumber;
        return string.Create(CultureInfo.InvariantCulture, $"{days} {(days == 1 ? "day" : "days")}");
    }
}
