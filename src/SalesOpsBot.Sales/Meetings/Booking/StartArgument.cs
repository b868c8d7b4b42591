using System.Globalization;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Meetings.Booking;

/// <summary>Reads the argument <c>start</c>: a day, a day with a time, or a time alone (<c>15:00</c>), which is the next such time, or the same day's where there is one.</summary>
public static class StartArgument
{
    /// <summary>Reads it.</summary>
    /// <param name="viewer">By whose clock.</param>
    /// <param name="text">What was said.</param>
    /// <param name="day">The day that a time alone belongs to; nothing for the next such time.</param>
    /// <returns>Nothing where nothing was said.</returns>
    public static Outcome<MomentArgument?> Read(Viewer viewer, string? text, DateOnly? day = null)
    {
        if (!TimeOnly.TryParseExact(text?.Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return MomentArgument.Read(text, "start", viewer.Zone);
        var today = new MomentArgument(viewer.Today, time);
        return new MomentArgument(day ?? (today.In(viewer.Zone) > viewer.Now ? viewer.Today : viewer.Today.AddDays(1)), time);
    }

    /// <summary>A moment as the argument says it.</summary>
    public static string Write(DateTimeOffset instant, TimeZoneInfo zone) => LocalTime.At(instant, zone).ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A slot for people: <c>Tue 3 Oct 2017, 15:00 to 15:30</c>.</summary>
    public static string Words(TimeSlot slot, TimeZoneInfo zone) =>
        Say($"{LocalTime.At(slot.Start, zone):ddd d MMM yyyy, HH:mm} to {LocalTime.At(slot.End, zone):HH:mm}");
}
