using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Chips;

/// <summary>The days that a card is about, with those around them and the current month, quarter and year.</summary>
internal static class PeriodChip
{
    // These look ahead too; the others have nothing to say of days to come.
    private static readonly string[] Ahead = ["get_forecast", "compare_forecasts", "get_pipeline", "list_deals", "list_deals_at_risk", "list_meetings", "list_tasks", "find_meeting_times", "simulate_commission"];

    private const int MostDaysOfAYear = 366;

    /// <summary>The chip, or nothing where the card is about no days.</summary>
    /// <param name="question">The question that the card answers.</param>
    /// <param name="result">The answer.</param>
    /// <param name="today">The asker's day.</param>
    /// <param name="formats">How the person reads days.</param>
    public static Chip? Of(CardAction question, JsonNode result, DateOnly today, Formats formats)
    {
        var argument = question.Arguments.ContainsKey("closing") ? "closing" : question.Arguments.ContainsKey("since") ? "since" : "period";
        if (Period.TryParse((question.Arguments[argument] ?? result["period"])?.ToString()) is not { } shown) return null;
        var choices = Around(shown, today).Where(p => p != shown && (p.Start <= today || Ahead.Contains(question.Tool))).Distinct();
        return new(argument, formats.Period(shown), [.. choices.Select(p => new ChipChoice(formats.Period(p), question.With(argument, p.ToString())))]);
    }

    private static IEnumerable<Period> Around(Period shown, DateOnly today) =>
        [.. Beside(shown), Period.Month(today.Year, today.Month), Period.Quarter(today.Year, (today.Month + 2) / 3), Period.Year(today.Year)];

    // Beside days that reach from one end of the calendar to the other there are none.
    private static IEnumerable<Period> Beside(Period shown)
    {
        var room = shown.End.DayNumber - shown.Start.DayNumber + MostDaysOfAYear;
        return shown.Start.DayNumber > room && shown.End.DayNumber < DateOnly.MaxValue.DayNumber - room ? [shown.Previous(), shown.Next()] : [];
    }
}
