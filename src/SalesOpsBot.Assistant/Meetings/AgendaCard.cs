using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Meetings;

namespace SalesOpsBot.Assistant.Meetings;

/// <summary>The data of <c>cards/agenda.json</c>.</summary>
internal sealed record AgendaCard : IFramedCard
{
    /// <summary>Meetings that a card holds without growing beyond what channels take.</summary>
    public const int MostMeetings = 10;

    private const string Tool = "list_meetings";

    public required CardFrame Frame { get; init; }

    /// <summary>How many meetings there are, and how long they take together.</summary>
    public required string Summary { get; init; }

    /// <summary>The days that have something, in order.</summary>
    public required IReadOnlyList<AgendaCardDay> Days { get; init; }

    /// <summary>That there are more on this page than the card shows, or that the calendar could not be asked; nothing where there is nothing to say.</summary>
    public string? Note { get; init; }

    /// <summary>Where in the list this is; nothing where it is all of it.</summary>
    public string? Place { get; init; }

    public CardAction? Earlier { get; init; }

    public CardAction? Later { get; init; }

    /// <param name="agenda">The page.</param>
    /// <param name="arguments">The arguments that it was asked for with, which its other pages are asked for with too.</param>
    /// <param name="formats">How the person reads times.</param>
    public static AgendaCard From(Agenda agenda, JsonObject arguments, Formats formats) => new()
    {
        Frame = CardFrame.Of(agenda, agenda.Account is { } account ? Say($"Meetings with {account}") : Say("Meetings"), formats.Period(agenda.Period), Tool, Copy(arguments), formats),
        Summary = agenda.Count == 0 ? Say("No meetings.") : Say($"{formats.Count(agenda.Count, "meeting", "meetings")}, {MeetingWords.Length(agenda.Minutes, formats)} in all"),
        Days = AgendaCardDay.Of(agenda, formats),
        Note = agenda.Meetings.Count > MostMeetings ? Say($"The first {formats.Number(MostMeetings)} of {formats.Number(agenda.Meetings.Count)} on this page; ask for ten at a time to see them all.") : agenda.CalendarNote,
        Place = agenda.Pages == 1 ? null : Say($"Page {formats.Number(agenda.Page)} of {formats.Number(agenda.Pages)}"),
        Earlier = agenda.Page > 1 ? Turn(arguments, agenda.Page - 1) : null,
        Later = agenda.Page < agenda.Pages ? Turn(arguments, agenda.Page + 1) : null,
    };

    private static CardAction Turn(JsonObject arguments, int page)
    {
        var turned = Copy(arguments);
        turned["page"] = page;
        return new(Tool, turned, null);
    }

    private static JsonObject Copy(JsonObject arguments) => arguments.DeepClone().AsObject();
}
