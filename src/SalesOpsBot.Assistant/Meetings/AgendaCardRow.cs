using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Assistant.Meetings;

/// <summary>Something in an agenda.</summary>
/// <param name="Time">When: <c>9:00 AM – 9:30 AM</c>, or <c>All day</c>.</param>
/// <param name="Subject">What.</param>
/// <param name="Details">With whom, and what came of it; empty where there is nothing to say.</param>
/// <param name="Muted">Whether it stands back behind the meetings.</param>
internal sealed record AgendaCardRow(string Time, string Subject, string Details, bool Muted)
{
    /// <summary>Where to join it on a screen; nothing where it is not to come, or takes place elsewhere.</summary>
    public Uri? Join { get; init; }

    /// <summary>Where its calendar entry can be had; nothing where it was not booked here.</summary>
    public Uri? Entry { get; init; }

    public static AgendaCardRow From(MeetingLine meeting, Formats formats) => new(
        MeetingWords.Times(meeting.StartsAt, meeting.StartsAt.AddMinutes(meeting.DurationMinutes), formats),
        MeetingWords.Short(meeting.Subject),
        string.Join(" · ", new[] { MeetingWords.With(meeting), meeting.JoinUrl is null ? meeting.Location : "online", meeting.Status == MeetingStatus.Held ? meeting.Outcome ?? "held" : null }.OfType<string>().Select(MeetingWords.Short)),
        Muted: false)
    {
        Join = meeting.Status == MeetingStatus.Planned && Uri.TryCreate(meeting.JoinUrl, UriKind.Absolute, out var join) && join.Scheme == Uri.UriSchemeHttps ? join : null,
        Entry = meeting.Status == MeetingStatus.Planned ? meeting.CalendarEntry : null,
    };

    public static AgendaCardRow From(AgendaBlock block, Formats formats) => new(
        block.AllDay ? Say("All day") : MeetingWords.Times(block.StartsAt, block.EndsAt, formats), MeetingWords.Short(block.Subject ?? Say("Busy")), "", Muted: true);
}
