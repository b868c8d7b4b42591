using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Assistant.Meetings;

/// <summary>A day in the agenda's card.</summary>
/// <param name="Title">The day: <c>Today, Dec 31, 2017</c>.</param>
/// <param name="Rows">What it has, in order; what takes whole days first.</param>
internal sealed record AgendaCardDay(string Title, IReadOnlyList<AgendaCardRow> Rows)
{
    /// <summary>The days of an agenda, by the clock of whoever asks.</summary>
    public static IReadOnlyList<AgendaCardDay> Of(Agenda agenda, Formats formats)
    {
        var today = Day(agenda.AsOf, formats);
        var blocks = agenda.Blocks.Select(b => (b.StartsAt, b.AllDay, Row: AgendaCardRow.From(b, formats)));
        var meetings = agenda.Meetings.Take(AgendaCard.MostMeetings).Select(m => (m.StartsAt, AllDay: false, Row: AgendaCardRow.From(m, formats)));
        return
        [
            .. meetings.Concat(blocks).GroupBy(e => Day(e.StartsAt, formats)).OrderBy(g => g.Key)
                .Select(g => new AgendaCardDay(MeetingWords.Day(g.Key, today, formats), [.. g.OrderBy(e => !e.AllDay).ThenBy(e => e.StartsAt).Select(e => e.Row)])),
        ];
    }

    private static DateOnly Day(DateTimeOffset instant, Formats formats) => DateOnly.FromDateTime(formats.Local(instant));
}
