using SalesOpsBot.Data.Import.Kinds;

namespace SalesOpsBot.Data.Sample;

/// <summary>Moves the sample's days by whole quarters, so that its last quarter is the current one, and tells it as of today.</summary>
internal sealed class Replay
{
    private const string StillOpen = "Engaging";
    private const int LastYear = 2017;
    private const int LastQuarter = 4;

    private readonly DateOnly _today;
    private readonly int _months;

    /// <param name="today">The day as of which the sample is told.</param>
    public Replay(DateOnly today)
    {
        _today = today;
        _months = 3 * (((today.Year - LastYear) * 4) + QuarterOf(today) - LastQuarter);
    }

    /// <summary>A day of the files on the day that it falls on now.</summary>
    public DateOnly Move(DateOnly day) => day.AddMonths(_months);

    /// <summary>The deal as it stands today; nothing where it has not begun.</summary>
    public DealDraft? Tell(DealDraft deal)
    {
        DateOnly? begins = deal.CreatedOn is { } first ? Move(first) : null, closes = deal.CloseDate is { } last ? Move(last) : null;
        if (begins > _today) return null;
        return closes > _today
            ? deal with { Stage = StillOpen, Amount = null, CreatedOn = begins, CloseDate = closes }
            : deal with { CreatedOn = begins, CloseDate = closes };
    }

    private static int QuarterOf(DateOnly day) => (day.Month + 2) / 3;
}
