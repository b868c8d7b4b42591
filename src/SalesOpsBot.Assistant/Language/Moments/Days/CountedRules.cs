using SalesOpsBot.Assistant.Language.Moments.Spans;

namespace SalesOpsBot.Assistant.Language.Moments.Days;

/// <summary>Days, and times, counted from now or from another day: two days ago, in three weeks, a week from Monday, 4 months before May 1.</summary>
internal static class CountedRules
{
    public static Found? Read(MomentText text, int at)
    {
        if (MomentWords.In.End(text, at) is { } led && text.Length(led) is { } ahead) return InALength(text, at, ahead);
        if (text.Length(at) is not { Moment.Length: var length, End: var end }) return null;
        if (MomentWords.Ago.End(text, end) is { } ago) return Counted(text.Now, length, -1, ago);
        // "30 minutes later this week" are not from now on.
        if (MomentWords.FromNow.End(text, end) is { } now && SpanPartRules.Said(text, end) is null) return Counted(text.Now, length, 1, now);
        return From(text, length, end);
    }

    // "in two years since 2011" counts from there, "in two days" from now.
    private static Found? InALength(MomentText text, int at, Found ahead)
    {
        if (From(text, ahead.Moment.Length, ahead.End) is { } from) return MomentWords.In.End(text, at) is not null && text.Day(ahead.End + 1) is not null ? null : from;
        return MomentWords.Whole.End(text, ahead.End - 1) is null ? Counted(text.Now, ahead.Moment.Length, 1, ahead.End) : null;
    }

    private static Found? From(MomentText text, Lapse length, int at)
    {
        if (MomentWords.Later.Read(text, at) is not var (_, after)) return null;
        var back = MomentWords.Bounds.Read(text, at) is (MomentBound.Before, _);
        if (text.Day(after) is { Moment.IsResolved: true } day) return Counted(day.Moment.Future.From!.Value, length, back ? -1 : 1, day.End);
        if (text.Span(MomentWords.The.Skip(text, after)) is { Moment: { Kind: MomentKind.DateRange, IsResolved: true } } span && !length.HasTime) return Counted(span.Moment.Future.From!.Value, length, back ? -1 : 1, span.End);
        return null;
    }

    private static Found? Counted(DateTime from, Lapse length, int sign, int end)
    {
        if (length.From(from, sign) is not { } found) return null;
        return new(length.HasTime ? Moment.Instant(found) with { IsCounted = true } : Moment.Day(found), end);
    }
}
