using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Reads one period at a place of a sentence: the longest of what the readers of each sort find.</summary>
internal sealed class PhraseReader(IReadOnlyList<string?> words, PeriodClock clock)
{
    private MomentText? _moments;

    public PeriodClock Clock => clock;

    /// <summary>The same words, for what is no period of the company's own.</summary>
    public MomentText Moments => _moments ??= MomentText.Of(words, clock.Today.ToDateTime(TimeOnly.MinValue));

    public int Count => words.Count;

    public string? Word(int at) => at >= 0 && at < words.Count ? words[at] : null;

    public (PeriodPhrase Phrase, int End)? Read(int at)
    {
        if (Word(at) is not { } word) return null;
        if (word is "the" && Word(at + 1) is not null && Unarticled(at + 1) is { } inner) return inner;
        return Unarticled(at);
    }

    /// <summary>Skips a word where it stands.</summary>
    public int Skip(int at, params ReadOnlySpan<string> optional)
    {
        foreach (var word in optional)
            if (Word(at) == word) at++;
        return at;
    }

    /// <summary>A fiscal year said after a quarter, half or month: <c>2017</c>, <c>'17</c>, <c>fy17</c>, <c>of last year</c>.</summary>
    public (int Year, int End)? YearAfter(int at, bool shortYears)
    {
        at = Skip(at, ",", "of", "in");
        at = Skip(at, "the", "fiscal", "year");
        if (Word(at) is not { } word) return null;
        if (PeriodWords.Year(word) is { } year) return (year, at + 1);
        if ((word[0] == '\'' || shortYears) && PeriodWords.ShortYear(word) is { } recent && recent is > 2000 and < 2060) return (recent, at + 1);
        if (FiscalYear(at) is { } fiscal) return fiscal;
        if (Word(at + 1) is not ("year" or "years")) return null;
        var by = PeriodWords.This.Contains(word) ? 0 : PeriodWords.Last.Contains(word) ? -1 : PeriodWords.Next.Contains(word) ? 1 : (int?)null;
        return by is { } shift ? (clock.Calendar.YearNameOf(clock.Today) + shift, at + 2) : null;
    }

    /// <summary><c>fy17</c>, <c>fy 2017</c>, <c>fiscal year 2017</c>.</summary>
    public (int Year, int End)? FiscalYear(int at)
    {
        if (Word(at) is not { } word) return null;
        if (word.StartsWith("fy", StringComparison.Ordinal) && word.Length is 4 or 6 && (PeriodWords.Year(word[2..]) ?? PeriodWords.ShortYear(word[2..])) is { } joined)
            return (joined, at + 1);
        if (word is not ("fy" or "fiscal" or "financial")) return null;
        var next = Skip(at + 1, "year");
        return Word(next) is { } said && (PeriodWords.Year(said) ?? PeriodWords.ShortYear(said)) is { } year ? (year, next + 1) : null;
    }

    private (PeriodPhrase Phrase, int End)? Unarticled(int at)
    {
        (PeriodPhrase Phrase, int End)? best = null;
        foreach (var found in (ReadOnlySpan<(PeriodPhrase, int)?>)[UnitPhrases.Read(this, at), QuarterPhrases.Read(this, at), DatePhrases.Read(this, at), DayPhrases.Read(this, at), NamedDayPhrases.Read(this, at), Literal(at), MomentPhrases.Read(this, at)])
            if (found is var (_, end) && end > (best?.End ?? 0)) best = found;
        return best;
    }

    private (PeriodPhrase, int)? Literal(int at)
    {
        if (Word(at) is not { } word) return null;
        if (DateLiteral.Read(word, clock.Today.Year) is { } literal) return (literal, at + 1);
        if (FiscalYear(at) is var (fiscal, end)) return (new(clock.Calendar.Year(fiscal)), end);
        if (PeriodWords.Year(word) is { } year) return (new(Period.Year(year)), at + 1);
        if (word is "year" or "cy" && Word(at + 1) is { } said && PeriodWords.Year(said) is { } named) return (new(Period.Year(named)), at + 2);
        if (word is "all" && Word(at + 1) is "time" or "of" or "years") return AllTime(Word(at + 1) is "of" && Word(at + 2) is "time" ? at + 3 : Word(at + 1) is "of" ? 0 : at + 2);
        if (word is "in" && Word(at + 1) is "all" or "total" && Word(at + 2) is null or ",") return AllTime(at + 2);
        if (word is "ever" or "lifetime" || (word is "alltime")) return AllTime(at + 1);
        return null;
    }

    private (PeriodPhrase, int)? AllTime(int end) => end == 0 ? null : (new(Period.Between(PeriodClock.Beginning, clock.Today)), end);
}
