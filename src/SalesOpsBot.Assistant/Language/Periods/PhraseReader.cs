using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>Reads one period at a place of a sentence: the longest of what the readers of each sort find.</summary>
internal sealed class PhraseReader(IReadOnlyList<string?> words, PeriodClock clock) : IWords
{
    private const int MostCounted = 1000;

    private MomentText? _moments;

    public PeriodClock Clock => clock;

    /// <summary>The same words, for what is no period of the company's own.</summary>
    public MomentText Moments => _moments ??= MomentText.Of(words, clock.Today.ToDateTime(TimeOnly.MinValue));

    public int Count => words.Count;

    public string? Word(int at) => words.At(at);

    /// <summary>Whether there is a word at a place, and it is one of a set.</summary>
    public bool Is(int at, FrozenSet<string> any) => words.Is(at, any);

    /// <summary>The unit that a word is: <c>weeks</c>.</summary>
    public PeriodUnit? Unit(int at) => Word(at) is { } word ? PeriodWords.Unit(word) : null;

    /// <summary>-1 for a word that says <c>last</c>, 0 for <c>this</c>, 1 for <c>next</c>.</summary>
    public int? Side(int at) => Word(at) is { } word ? PeriodWords.Side(word) : null;

    /// <summary>How many a word says, an article being one; nothing where it is more than anybody speaks of.</summary>
    public int? Counted(int at) => Word(at) is { } word && (NumberWords.IsArticle(word) ? 1 : Numerals.Cardinal(word)) is >= 1 and <= MostCounted and var count ? count : null;

    public (PeriodPhrase Phrase, int End)? Read(int at)
    {
        if (Word(at) is null) return null;
        if (Is(at, Particles.The) && Word(at + 1) is not null && Unarticled(at + 1) is { } inner) return inner;
        return Unarticled(at);
    }

    /// <summary>Skips words where they stand: one of each set, in their order.</summary>
    public int Skip(int at, params ReadOnlySpan<FrozenSet<string>> optional)
    {
        foreach (var any in optional)
            if (Is(at, any)) at++;
        return at;
    }

    /// <summary>A fiscal year said after a quarter, half or month: <c>2017</c>, <c>'17</c>, <c>fy17</c>, <c>of last year</c>.</summary>
    public (int Year, int End)? YearAfter(int at, bool shortYears)
    {
        at = Skip(Word(at) is "," ? at + 1 : at, Particles.Of, Particles.In, Particles.The, PhraseWords.Fiscal);
        if (Unit(at) is PeriodUnit.Year) at++;
        if (Word(at) is not { } word) return null;
        if (PeriodWords.Year(word) is { } year) return (year, at + 1);
        if ((word[0] == '\'' || shortYears) && PeriodWords.ShortYear(word) is { } recent && recent is > 2000 and < 2060) return (recent, at + 1);
        if (FiscalYear(at) is { } fiscal) return fiscal;
        return Unit(at + 1) is PeriodUnit.Year && Side(at) is { } shift ? (clock.Calendar.YearNameOf(clock.Today) + shift, at + 2) : null;
    }

    /// <summary><c>fy17</c>, <c>fy 2017</c>, <c>fiscal year 2017</c>.</summary>
    public (int Year, int End)? FiscalYear(int at)
    {
        if (Word(at) is not { } word) return null;
        foreach (var letters in PhraseWords.JoinedFiscal)
            if (word.StartsWith(letters, StringComparison.Ordinal) && word[letters.Length..] is { Length: 2 or 4 } figures && (PeriodWords.Year(figures) ?? PeriodWords.ShortYear(figures)) is { } joined) return (joined, at + 1);
        if (!PhraseWords.FiscalYears.Contains(word)) return null;
        var next = Unit(at + 1) is PeriodUnit.Year ? at + 2 : at + 1;
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
        if (PhraseWords.CalendarYear.Contains(word) && Word(at + 1) is { } said && PeriodWords.Year(said) is { } named) return (new(Period.Year(named)), at + 2);
        if (PhraseWords.AllTime.End(this, at) is { } all) return AllTime(all);
        return PhraseWords.InAll.End(this, at) is { } total && Word(total) is null or "," ? AllTime(total) : null;
    }

    private (PeriodPhrase, int)? AllTime(int end) => (new(Period.Between(PeriodClock.Beginning, clock.Today)), end);
}
