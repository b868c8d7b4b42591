namespace SalesOpsBot.Assistant.Language.Moments.Spans;

/// <summary>Parts of a span: early 2018, mid-November, the end of this year, later in the week, the rest of the month, the first ten days of May.</summary>
internal static class SpanPartRules
{
    private const int MiddleOfMonth = 16;
    private const int MidFrom = 10;
    private const int MidTo = 21;

    public static Found? Read(MomentText text, int at) => Found.Longest(Cut(text, at), Rest(text, at), First(text, at));

    /// <summary>The part that is spoken of, and what it is a part of.</summary>
    public static (SpanPart Part, Found Span)? Said(MomentText text, int at)
    {
        if (MomentWords.SpanParts.Read(text, at) is not var (part, end)) return null;
        var place = MomentWords.Of.Skip(text, MomentWords.Dash.Skip(text, end));
        if (text.Span(place) is null && text.Span(MomentWords.The.Skip(text, place)) is not null) place = MomentWords.The.Skip(text, place);
        return Whole(text, place, bare: part is not (SpanPart.Early or SpanPart.Late)) is { Moment: { IsResolved: true } } span ? (part, span) : null;
    }

    private static Found? Cut(MomentText text, int at) => Said(text, at) is var (part, span)
        ? new(new(MomentKind.DateRange, [.. span.Moment.Readings.Select(r => Cut(r, part, text.Today))]), span.End)
        : null;

    // "the week", and in "end of year" the year without its article.
    private static Found? Whole(MomentText text, int at, bool bare)
    {
        if (text.Span(at) is { Moment.Kind: MomentKind.DateRange } span) return span;
        return bare && MomentWords.Units.Read(text, MomentWords.The.Skip(text, at)) is ((TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year) and var unit, var end)
            ? new(new(MomentKind.DateRange, [unit.Holding(text.Today)]), end) : null;
    }

    /// <summary>The part of a span; of a year its halves, of a month its first fifteen days, of a week up to Wednesday.</summary>
    public static TimeReading Cut(TimeReading span, SpanPart part, DateTime today)
    {
        var (from, to) = (span.From!.Value, span.To!.Value);
        var days = (to - from).Days;
        var half = days <= 7 ? from.AddDays(3) : days <= 31 ? from.AddDays(MiddleOfMonth - 1) : Middle(from, to);
        return part switch
        {
            SpanPart.Early or SpanPart.Start => new(from, half),
            SpanPart.Late or SpanPart.End => new(half, to),
            SpanPart.Earlier => new(from, today < half && today > from ? today : half),
            SpanPart.Later => new(today > half && today < to ? today : half, to),
            SpanPart.Mid when days <= 7 => new(from.AddDays(1), from.AddDays(4)),
            SpanPart.Mid when days <= 31 => new(from.AddDays(MidFrom - 1), from.AddDays(MidTo - 1)),
            SpanPart.Mid => new(from.AddMonths(Months(from, to) / 4), to.AddMonths(-(Months(from, to) / 4))),
        };
    }

    private static DateTime Middle(DateTime from, DateTime to) => Months(from, to) is > 1 and var months && months % 2 == 0 ? from.AddMonths(months / 2) : from.AddDays((to - from).Days / 2);

    private static int Months(DateTime from, DateTime to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    // "the rest of the week": up to its last day.
    private static Found? Rest(MomentText text, int at)
    {
        if (MomentWords.Rest.End(text, at) is not { } of) return null;
        if (MomentWords.Units.Read(text, of) is (TimeUnit.Day, var day)) return new(new(MomentKind.DateTimeRange, [new(text.Now, text.Today.AddDays(1).AddSeconds(-1))]), day);
        if (Whole(text, of, bare: true) is not { Moment.IsResolved: true } span) return null;
        var (from, last) = (span.Moment.Future.From!.Value, span.Moment.Future.To!.Value.AddDays(-1));
        return new(Moment.Days(text.Today > from && text.Today < last ? text.Today : from, last), span.End);
    }

    // "the first ten days of last year".
    private static Found? First(MomentText text, int at)
    {
        var place = MomentWords.The.Skip(text, at);
        var first = MomentWords.FirstOf.End(text, place);
        if ((first ?? MomentWords.LastOf.End(text, place)) is not { } counted || text.Length(counted) is not { Moment.Length: { HasTime: false } length } found) return null;
        if (MomentWords.Of.End(text, found.End) is not { } of || Whole(text, of, bare: false) is not { Moment: { IsResolved: true } } span) return null;
        var readings = span.Moment.Readings.Select(r => first is not null ? new TimeReading(r.From, length.From(r.From!.Value)) : new(length.From(r.To!.Value, -1), r.To));
        return new(new(MomentKind.DateRange, [.. readings]), span.End);
    }
}
