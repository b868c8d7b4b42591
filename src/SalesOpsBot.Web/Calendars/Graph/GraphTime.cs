using System.Globalization;
using Microsoft.Graph.Models;
using SalesOpsBot.Sales;
using TimeSlot = SalesOpsBot.Sales.TimeSlot;

namespace SalesOpsBot.Web.Calendars.Graph;

/// <summary>Times as Graph writes them: a clock's time beside the name of a zone.</summary>
internal static class GraphTime
{
    /// <summary>An instant, in UTC, so that no change of clocks makes it two.</summary>
    public static DateTimeTimeZone Of(DateTimeOffset instant) => new() { DateTime = instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture), TimeZone = "UTC" };

    /// <summary>A slot; nothing where Graph's times make none.</summary>
    public static TimeSlot? Slot(DateTimeTimeZone? start, DateTimeTimeZone? end) => Instant(start) is { } from && Instant(end) is { } to && to > from ? new TimeSlot(from, to) : null;

    private static DateTimeOffset? Instant(DateTimeTimeZone? time) =>
        DateTime.TryParse(time?.DateTime, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            // Zones have their IANA or their Windows name; .NET knows both.
            ? LocalTime.Instant(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), LocalTime.Zone(time.TimeZone ?? "UTC"))
            : null;
}
