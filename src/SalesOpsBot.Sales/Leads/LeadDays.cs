using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Leads;

/// <summary>Days as instants, where the asker is.</summary>
internal static class LeadDays
{
    /// <summary>The beginning of the first day and of the day after the last. A midnight that the clocks skip is the first instant after it.</summary>
    public static (DateTimeOffset From, DateTimeOffset Before) Instants(DateRange days, Viewer viewer) => (StartOf(days.Start, viewer.Zone), StartOf(days.End.AddDays(1), viewer.Zone));

    private static DateTimeOffset StartOf(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(15);
        return new(local, zone.GetUtcOffset(local));
    }
}
