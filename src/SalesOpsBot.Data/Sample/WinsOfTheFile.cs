using SalesOpsBot.Data.Import.Kinds;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Sample;

/// <summary>What each owner wins in each quarter of the whole file, also after today: quotas are set before anybody knows, yet around what comes.</summary>
internal sealed class WinsOfTheFile
{
    private readonly Dictionary<(string Owner, DateOnly Quarter), long> _won = [];

    /// <summary>The quarters in which anything closes, by their first day.</summary>
    public SortedSet<DateOnly> Quarters { get; } = [];

    /// <summary>The last day that anything happens.</summary>
    public DateOnly LastDay { get; private set; }

    /// <summary>The first day of the calendar quarter that holds a day.</summary>
    public static DateOnly QuarterStart(DateOnly day) => Period.Quarter(day.Year, (day.Month + 2) / 3).Start;

    /// <summary>Takes note of a deal with the days on which it is told.</summary>
    public void Note(DealDraft deal, DateOnly? closes)
    {
        if (deal.CreatedOn > LastDay) LastDay = deal.CreatedOn.Value;
        if (deal.CloseDate > LastDay) LastDay = deal.CloseDate.Value;
        if (closes is not { } day || deal.Owner is not { } owner) return;
        var quarter = QuarterStart(day);
        Quarters.Add(quarter);
        if (deal.Stage?.Contains("Lost", StringComparison.OrdinalIgnoreCase) == true) return;
        _won[(owner, quarter)] = _won.GetValueOrDefault((owner, quarter)) + (deal.Amount?.Company ?? 0);
    }

    /// <summary>In minor units of the company's currency.</summary>
    public long Won(string owner, DateOnly quarter) => _won.GetValueOrDefault((owner, quarter));
}
