using SalesOpsBot.Assistant.Language.Moments.Spans;

namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>Days, and times, counted from now or from another day: two days ago, in three weeks, a week from Monday, 4 months before May 1.</summary>
internal static class CountedRules
{
    public static Found? Read(MomentText text, int at)
    {
        if (MomentWords.In.End(text, at) is { } led && text.Length(led) is { } ahead) return InALength(text, ahead);
        if (text.Length(at) is not { Moment.Length: var length, End: var end }) return null;
        if (MomentWords.Ago.End(text, end) is { } ago) return Counted(text.Now, length, -1, ago);
        // "30 minutes later this week" are not from now on.
        if (MomentWords.FromNow.End(text, end) is { } now && SpanPartRules.Said(text, end) is null) return Counted(text.Now, length, 1, now);
        return FromDay(text, length, end) ?? FromSpan(text, length, end);
    }

    // "in two years since 2011" counts from there, "in two days" from now; in "in two days from Friday" the first word is none of it.
    private static Found? InALength(MomentText text, Found ahead)
    {
        var length = ahead.Moment.Length;
        if (FromSpan(text, length, ahead.End) is { } from) return from;
        return FromDay(text, length, ahead.End) is null ? Counted(text.Now, length, 1, ahead.End) : null;
    }

    private static Found? FromDay(MomentText text, Lapse length, int at) =>
        MomentWords.Later.End(text, at) is { } after && text.Day(after) is { Moment.IsResolved: true } day ? Counted(day.Moment.Future.From!.Value, length, Sign(text, at), day.End) : null;

    private static Found? FromSpan(MomentText text, Lapse length, int at) =>
        MomentWords.Later.End(text, at) is { } after && !length.HasTime && text.Day(after) is null && text.Span(MomentWords.Year.Skip(text, MomentWords.The.Skip(text, after))) is { Moment: { Kind: MomentKind.DateRange, IsResolved: true } } span
            ? Counted(span.Moment.Future.From!.Value, length, Sign(text, at), span.End)
            : null;

    private static int Sign(MomentText text, int at) => MomentWords.Bounds.Read(text, at) is (MomentBound.Before, _) ? -1 : 1;

    private static Found? Counted(DateTime from, Lapse length, int sign, int end)
    {
        if (length.From(from, sign) is not { } found) return null;
        return new(length.HasTime ? Moment.Instant(found) with { IsCounted = true } : Moment.Day(found), end);
    }
}
