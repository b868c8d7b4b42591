using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Puts phrases together: from one to another, since, until, between.</summary>
internal sealed class RangeReader(PhraseReader phrases, PeriodClock clock, PeriodDirection direction)
{
    private static readonly FrozenDictionary<string, Opening> Openings = Lexicon.Table("periods.openings", Enum.Parse<Opening>);

    private enum Opening
    {
        Between,
        Since,
        Starting,
        From,
        After,
        Before,
    }

    public PeriodHit? Read(int at)
    {
        if (phrases.Word(at) is not { } word) return null;
        if (Openings.TryGetValue(word, out var opening)) return Opened(opening, at);
        if (PhraseWords.UpTo.End(phrases, at) is { } to) return Until(at, to);
        if (IsOneOfAList(at)) return null;
        return PeriodWords.Until.Contains(word) && Until(at, at + 1) is { } hit ? hit : FromTo(at, at) ?? Single(at);
    }

    // "move the second to 19 Jan" moves one of a list.
    private bool IsOneOfAList(int at) =>
        phrases.Is(at, Particles.The) ? IsOneOfAList(at + 1) : phrases.Is(at - 1, Particles.The) && phrases.Is(at - 2, PhraseWords.Moving) && Numerals.Ordinal(phrases.Word(at) ?? "") is not null && phrases.Is(at + 1, PeriodWords.To);

    private PeriodHit? Opened(Opening opening, int at) => opening switch
    {
        Opening.Between => FromTo(at, at + 1, and: true),
        Opening.Since => Since(at, at + 1),
        Opening.Starting => Since(at, phrases.Skip(at + 1, PhraseWords.AfterStarting)),
        Opening.From => FromTo(at, at + 1) ?? Onwards(at, at + 1),
        Opening.After => After(at, at + 1),
        Opening.Before => Before(at, at + 1),
    };

    private PeriodHit? Single(int at) => phrases.Read(at) is var (phrase, end) ? new(phrase.Resolve(clock.Today, direction), at, end) : null;

    private PeriodHit? FromTo(int first, int at, bool and = false)
    {
        if (phrases.Read(at) is not var (start, middle)) return null;
        var join = phrases.Word(middle);
        if (join is not null && PeriodWords.Month(join) is not null && PeriodWords.Month(phrases.Word(middle - 1) ?? "") is not null) middle--;
        else if (join is not "-" && (!phrases.Is(middle, PeriodWords.To) || (phrases.Is(middle, Particles.And) && !and))) return null;
        if (phrases.Is(middle + 1, PhraseWords.UntilNow)) return Hit(start.Resolve(clock.Today, PeriodDirection.Back).Start, clock.Today, first, middle + 2);
        if (phrases.Read(middle + 1) is not var (last, end)) return null;
        var (from, to) = Ends(start, last);
        return from.Start <= to.End ? Hit(from.Start, to.End, first, end) : null;
    }

    // A year said at one end holds for the other; with none, the end is read as usual and the start is the last one before it.
    private (Period From, Period To) Ends(PeriodPhrase start, PeriodPhrase last)
    {
        if (start.Candidates.Count == 1)
        {
            var from = start.Candidates[0];
            return (from, last.Candidates.Count == 1 ? last.Candidates[0] : last.After(from));
        }

        var to = last.Resolve(clock.Today, direction);
        // Said on a Friday of days to come, "from Monday till Friday" is all of next week.
        if (direction == PeriodDirection.Ahead && to.End <= clock.Today && start.Resolve(clock.Today, direction) is { } next && next.Start > clock.Today) return (next, last.After(next));
        return (start.Before(to), to);
    }

    private PeriodHit? Since(int first, int at)
    {
        if (phrases.Read(at) is not var (phrase, end)) return null;
        var start = phrase.Resolve(clock.Today, PeriodDirection.Back).Start;
        return start <= clock.Today ? Hit(start, clock.Today, first, end) : null;
    }

    private PeriodHit? Onwards(int first, int at)
    {
        if (phrases.Read(at) is not var (phrase, end)) return null;
        return phrases.Is(end, PhraseWords.Onwards)
            ? Hit(phrase.Resolve(clock.Today, PeriodDirection.Back).Start, clock.Today, first, end + 1)
            : null;
    }

    private PeriodHit? After(int first, int at)
    {
        if (phrases.Read(at) is not var (phrase, end)) return null;
        var start = phrase.Resolve(clock.Today, direction).End.AddDays(1);
        return start <= clock.Today ? Hit(start, clock.Today, first, end) : Hit(start, start.AddYears(1).AddDays(-1), first, end);
    }

    private PeriodHit? Before(int first, int at)
    {
        if (phrases.Is(phrases.Skip(at, Particles.The), PhraseWords.End)) return Until(first, at);
        if (phrases.Read(at) is not var (phrase, end)) return null;
        // "before year end".
        if (phrases.Is(end - 1, PhraseWords.End)) return Until(first, at);
        var last = phrase.Resolve(clock.Today, direction).Start.AddDays(-1);
        return Hit(last >= clock.Today ? clock.Today : PeriodClock.Beginning, last, first, end);
    }

    private PeriodHit? Until(int first, int at)
    {
        var begins = phrases.Skip(at, Particles.The);
        var ends = phrases.Is(begins, PhraseWords.End) || phrases.Is(begins + 1, PhraseWords.End);
        if (phrases.Read(at) is not var (phrase, end)) return null;
        ends |= phrases.Is(end - 1, PhraseWords.End);
        var period = phrase.Resolve(clock.Today, PeriodDirection.Ahead);
        if (ends && period.Start <= clock.Today && period.End >= clock.Today) return new(period, first, end);
        return period.End >= clock.Today ? Hit(clock.Today, period.End, first, end) : Hit(PeriodClock.Beginning, period.End, first, end);
    }

    private static PeriodHit? Hit(DateOnly start, DateOnly end, int first, int after) => start <= end ? new(Period.Between(start, end), first, after) : null;
}
