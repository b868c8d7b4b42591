namespace SalesOpsBot.Assistant.Language.Moments.Clocks;

/// <summary>Parts of the day: in the morning, early afternoon, later in the evening, this afternoon, tonight.</summary>
internal static class DayPartRules
{
    private static readonly TimeSpan HalfOfPart = TimeSpan.FromHours(2);

    /// <summary>A part of no particular day.</summary>
    public static Found? Read(MomentText text, int at)
    {
        var place = MomentWords.BeforePart.Skip(text, at);
        return Cut(text, at) ?? (MomentWords.PartsOfDay.Read(text, place) is var (part, end) && !IsGreeting(text, place) ? new(new(MomentKind.TimeRange, [part]) { IsPartOfDay = true }, end) : null);
    }

    /// <summary>A part of a day that is counted from today: "this evening", "tonight", "last night".</summary>
    public static Found? OfDay(MomentText text, int at)
    {
        if (MomentWords.PartsOfDays.Read(text, at) is var (named, after)) return new(Of(text.Today.AddDays(named.Days), named.Part), after);
        var (late, place) = MomentWords.SpanParts.Read(text, at) is ((SpanPart.Early or SpanPart.Late or SpanPart.Earlier or SpanPart.Later) and var cut, var next) ? ((SpanPart?)cut, next) : (null, at);
        if (MomentWords.Sides.Read(text, place) is not var (days, said) || MomentWords.PartsOfDay.Read(text, said) is not var (part, end)) return null;
        return new(Of(text.Today.AddDays(days), late is { } half ? Halved(part, half) : part), end);
    }

    // "early morning", "later in the afternoon".
    private static Found? Cut(MomentText text, int at)
    {
        if (MomentWords.SpanParts.Read(text, MomentWords.InThe.Skip(text, at)) is not ((SpanPart.Early or SpanPart.Late or SpanPart.Earlier or SpanPart.Later) and var cut, var place)) return null;
        return MomentWords.PartsOfDay.Read(text, MomentWords.BeforePart.Skip(text, place)) is var (part, end) ? new(new(MomentKind.TimeRange, [Halved(part, cut)]) { IsPartOfDay = cut is SpanPart.Late or SpanPart.Later }, end) : null;
    }

    private static TimeReading Halved(TimeReading part, SpanPart cut) =>
        cut is SpanPart.Early or SpanPart.Earlier ? part with { To = part.From + HalfOfPart } : part with { From = part.From + HalfOfPart };

    private static Moment Of(DateTime day, TimeReading part) => new(MomentKind.DateTimeRange, [part.On(day)]) { IsPartOfDay = true };

    // "good morning", and "morning" as the first word of several.
    private static bool IsGreeting(MomentText text, int at) => MomentWords.Greetings.End(text, at - 1) is not null;
}
