using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Meetings.Times;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Meetings;

/// <summary>The data of <c>cards/meeting-times.json</c>.</summary>
internal sealed record MeetingTimesCard : IFramedCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>How many free times there are, for how long a meeting.</summary>
    public required string Summary { get; init; }

    /// <summary>Times to propose.</summary>
    public required IReadOnlyList<MeetingTimesCardProposal> Proposals { get; init; }

    /// <summary>The free times, a line for each day.</summary>
    public required IReadOnlyList<Fact> Days { get; init; }

    /// <summary>Why there is none, or whose calendars are not seen; nothing where there is nothing to say.</summary>
    public string? Note { get; init; }

    /// <param name="report">The free times.</param>
    /// <param name="arguments">The arguments that they were asked for with.</param>
    /// <param name="formats">How the person reads times.</param>
    public static MeetingTimesCard From(MeetingTimesReport report, JsonObject arguments, Formats formats)
    {
        var today = DateOnly.FromDateTime(formats.Local(report.AsOf));
        var people = report.Attendees.Select(a => a.Name).Prepend(Say("you")).ToList();
        var subtitle = string.Join(" · ", new[] { formats.Period(report.Period), report.Hours?.Replace("-", "–", StringComparison.Ordinal), Together(people) }.OfType<string>());
        return new()
        {
            Frame = CardFrame.Of(report, "Free times", subtitle, "find_meeting_times", arguments.DeepClone().AsObject(), formats) with { Subtitle = subtitle },
            Summary = report.Count == 0
                ? Say($"No time for {MeetingWords.Length(report.DurationMinutes, formats)}.")
                : Say($"{formats.Count(report.Count, "free time", "free times")} of {MeetingWords.Length(report.DurationMinutes, formats)} or more"),
            Proposals = [.. report.Proposals.Select(p => MeetingTimesCardProposal.From(p, report, today, formats))],
            Days = [.. report.Free.GroupBy(f => DateOnly.FromDateTime(formats.Local(f.StartsAt))).Select(day => new Fact(MeetingWords.Day(day.Key, today, formats), string.Join(", ", day.Select(f => MeetingWords.Times(f.StartsAt, f.EndsAt, formats)))))],
            Note = report.Reason ?? Unseen(report),
        };
    }

    private static string? Unseen(MeetingTimesReport report)
    {
        var unseen = report.Attendees.Where(a => a.TimeZone is null).Select(a => a.Name).ToList();
        return unseen.Count == 0 ? null : Say($"I can't see the {PhraseBook.Plural(unseen.Count, "calendar", "calendars")} of {Together(unseen)}.");
    }

    private static string Together(List<string> names) => names is [var one] ? one : Say($"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}");
}
