using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Puts phrases together: from one to another, since, until, between.</summary>
internal sealed class RangeReader(PhraseReader phrases, PeriodClock clock, PeriodDirection direction)
{
    public PeriodHit? Read(int at)
    {
        var word = phrases.Word(at);
        return word switch
        {
            null => null,
            "between" => FromTo(at, at + 1, "and"),
            "since" => Since(at, at + 1),
            "starting" => Since(at, phrases.Word(at + 1) is "in" or "from" or "with" or "on" ? at + 2 : at + 1),
            "from" => FromTo(at, at + 1) ?? Onwards(at, at + 1),
            "after" => After(at, at + 1),
            "before" => Before(at, at + 1),
            "up" when phrases.Word(at + 1) == "to" => Until(at, at + 2),
            _ when PeriodWords.Until.Contains(word) && Until(at, at + 1) is { } hit => hit,
            _ => FromTo(at, at) ?? Single(at),
        };
    }

    private PeriodHit? Single(int at) => phrases.Read(at) is var (phrase, end) ? new(phrase.Resolve(clock.Today, direction), at, end) : null;

    private PeriodHit? FromTo(int first, int at, string? only = null)
    {
        if (phrases.Read(at) is not var (start, middle)) return null;
        var join = phrases.Word(middle);
        if (join is not null && PeriodWords.Month(join) is not null && PeriodWords.Month(phrases.Word(middle - 1) ?? "") is not null) middle--;
        else if (join is null || (join != only && (join == "and" || join == "by" || !PeriodWords.To.Contains(join)) && join != "-")) return null;
        if (phrases.Word(middle + 1) is "now" or "date") return Hit(start.Resolve(clock.Today, PeriodDirection.Back).Start, clock.Today, first, middle + 2);
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
        return phrases.Word(end) is "on" or "onward" or "onwards" or "forward"
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
        if (phrases.Word(phrases.Skip(at, "the")) is "end") return Until(first, at);
        if (phrases.Read(at) is not var (phrase, end)) return null;
        // "before year end".
        if (phrases.Word(end - 1) is "end") return Until(first, at);
        var last = phrase.Resolve(clock.Today, direction).Start.AddDays(-1);
        return Hit(last >= clock.Today ? clock.Today : PeriodClock.Beginning, last, first, end);
    }

    private PeriodHit? Until(int first, int at)
    {
        var ends = phrases.Word(at) is "end" || phrases.Word(phrases.Skip(at, "the") + 1) is "end" || (phrases.Word(at) is "the" && phrases.Word(at + 1) is "end");
        if (phrases.Read(at) is not var (phrase, end)) return null;
        ends |= phrases.Word(end - 1) is "end";
        var period = phrase.Resolve(clock.Today, PeriodDirection.Ahead);
        if (ends && period.Start <= clock.Today && period.End >= clock.Today) return new(period, first, end);
        return period.End >= clock.Today ? Hit(clock.Today, period.End, first, end) : Hit(PeriodClock.Beginning, period.End, first, end);
    }

    private static PeriodHit? Hit(DateOnly start, DateOnly end, int first, int after) => start <= end ? new(Period.Between(start, end), first, after) : null;
}
