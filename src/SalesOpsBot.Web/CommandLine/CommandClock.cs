using System.Globalization;
using SalesOpsBot.Web.Composition;

namespace SalesOpsBot.Web.CommandLine;

/// <summary>Reads <c>--now</c>.</summary>
internal static class CommandClock
{
    private static readonly string[] Local = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm"];

    /// <summary>A clock that starts then and runs on; the machine's where nothing is said; nothing where the words are no instant.</summary>
    /// <param name="text">Local time in <paramref name="zone"/>, or an instant with an offset.</param>
    /// <param name="zone">Whose time a time without an offset is. A time that the zone skips in spring is read as an hour later.</param>
    public static TimeProvider? TryRead(string? text, TimeZoneInfo zone)
    {
        if (string.IsNullOrWhiteSpace(text)) return TimeProvider.System;
        if (DateTime.TryParseExact(text.Trim(), Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            if (zone.IsInvalidTime(local)) local = local.AddHours(1);
            return new ConfiguredClock(new DateTimeOffset(local, zone.GetUtcOffset(local)));
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? new ConfiguredClock(instant) : null;
    }
}
