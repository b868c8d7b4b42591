using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings.Calendars;

/// <summary>Something other than a meeting with the buyer's side that takes somebody's time, once or again and again: the team's Monday round, a day off.</summary>
public sealed class CalendarBlock
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>The id in the calendar that it came from.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Whose time.</summary>
    public SalespersonId SalespersonId { get; init; }

    /// <summary>What it is.</summary>
    public required string Subject { get; set; }

    /// <summary>The first day, by the clock of <see cref="TimeZone"/>.</summary>
    public DateOnly FirstDay { get; set; }

    /// <summary>When it begins on its day; nothing for whole days.</summary>
    public TimeOnly? StartsAt { get; set; }

    /// <summary>How long it lasts, in minutes; whole days are counted as 1,440 each, however long the clocks make them.</summary>
    public int DurationMinutes { get; set; }

    /// <summary>IANA time zone in which it is agreed: at nine it stays at nine when the clocks change. Whole days are the person's own, wherever they are.</summary>
    public required string TimeZone { get; set; }

    /// <summary>When it comes again, as RFC 5545 writes it; nothing for once.</summary>
    public string? Rule { get; set; }

    /// <summary>Days on which it does not come although the rule says so: <c>2017-12-25,2018-01-01</c>.</summary>
    public string? Except { get; set; }

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
