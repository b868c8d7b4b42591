using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>The words that narrow and order a list of deals.</summary>
internal static class DealWords
{
    private static readonly FrozenSet<string> DidClose = Lexicon.Set("deals.didClose");
    private static readonly FrozenSet<string> WonInWords = Lexicon.Set("deals.wonInWords");
    private static readonly FrozenSet<string> NotYet = Lexicon.Set("deals.notYet");
    private static readonly FrozenSet<string> LatestDate = Lexicon.Set("deals.latestDate");
    private static readonly FrozenSet<string> ComesNext = Lexicon.Set("deals.comesNext");
    private static readonly FrozenSet<string> Superlatives = Lexicon.Set("deals.superlatives");
    private static readonly FrozenSet<string> OneDeal = Lexicon.Set("deals.oneDeal");
    private static readonly FrozenSet<string> SeveralDeals = Lexicon.Set("deals.severalDeals");
    private static readonly FrozenSet<string> ToCome = Lexicon.Set("deals.toCome");
    private static readonly FrozenSet<string> NotToClose = Lexicon.Set("deals.notToClose");

    private static readonly FrozenSet<string> Sorting = Lexicon.Set("deals.sorting");
    private static readonly FrozenSet<string> Close = Lexicon.Set("deals.close");
    private static readonly FrozenSet<string> Closing = Lexicon.Set("deals.closing");
    private static readonly FrozenSet<string> WonAlone = Lexicon.Set("deals.wonAlone");
    private static readonly FrozenSet<string> Next = Lexicon.Set("deals.next");
    private static readonly FrozenSet<string> Last = Lexicon.Set("deals.last");
    private static readonly FrozenSet<string> AlsoNarrowing = Lexicon.Set("deals.alsoNarrowing");
    private static readonly Phrases<bool> CameIn = AnyPhrase.Of(Lexicon.Phrases("deals.cameIn"));
    private static readonly Phrases<bool> CloseDate = AnyPhrase.Of(Lexicon.Phrases("deals.closeDate"));
    private static readonly Phrases<bool> NotLatest = AnyPhrase.Of(Lexicon.Phrases("deals.notLatest"));
    private static readonly Phrases<bool> NotLargest = AnyPhrase.Of(Lexicon.Phrases("deals.notLargest"));
    private static readonly Phrases<bool> LastOne = AnyPhrase.Of(Lexicon.Phrases("deals.lastOne"));
    private static readonly FrozenSet<string> Won = Lexicon.Set("deals.won");
    private static readonly FrozenSet<string> Bought = Lexicon.Set("deals.bought");
    private static readonly FrozenSet<string> Lost = Lexicon.Set("deals.lost");
    private static readonly FrozenSet<string> Open = Lexicon.Set("deals.open");
    private static readonly FrozenSet<string> Largest = Lexicon.Set("deals.largest");
    private static readonly FrozenSet<string> Measures = Lexicon.Set("deals.measures");
    private static readonly FrozenSet<string> Ordering = Lexicon.Set("deals.ordering");
    private static readonly FrozenSet<string> Oldest = Lexicon.Set("deals.oldest");
    private static readonly FrozenSet<string> Soonest = Lexicon.Set("deals.soonest");
    private static readonly FrozenSet<string> Latest = Lexicon.Set("deals.latest");

    private static readonly FrozenSet<string> BackHints = Lexicon.Set("deals.backHints");
    private static readonly FrozenSet<string> AheadHints = Lexicon.Set("deals.aheadHints");

    /// <summary>Every word with a meaning here.</summary>
    public static IEnumerable<string> All => [.. Won, .. Lost, .. Open, .. Largest, .. Measures, .. Oldest, .. Soonest, .. Latest, .. AheadHints, .. Sorting];

    /// <summary><c>won</c>, <c>lost</c>, <c>open</c>; nothing where none or several are said.</summary>
    public static string? Status(Sentence sentence)
    {
        var (won, lost, open) = (Any(sentence, Won) || Any(sentence, Bought), Any(sentence, Lost), Any(sentence, Open) || WillClose(sentence));
        // "what did I close": not "what will close".
        won |= sentence.Has(Close) && sentence.Has(DidClose) && !lost;
        won |= sentence.Has(CameIn) && !lost;
        // "closed lost": closed says which of the two only when it stands alone.
        if (lost && won && !sentence.Has(WonInWords)) won = false;
        // "not closed", "haven't closed yet".
        if (won && sentence.Has(NotYet) && !sentence.Has(WonAlone)) (won, open) = (false, true);
        return (won, lost, open) switch
        {
            (true, false, false) => "won",
            (false, true, false) => "lost",
            (false, false, true) => "open",
            _ => null,
        };
    }

    /// <summary><c>value</c>, <c>age</c>, <c>close_date</c>, <c>latest_close_date</c>, or nothing.</summary>
    public static string? Order(Sentence sentence)
    {
        if (sentence.Has(CloseDate)) return sentence.Has(LatestDate) ? "latest_close_date" : "close_date";
        if (Any(sentence, Oldest)) return "age";
        // "furthest from quota" speaks of no deal.
        if ((Any(sentence, Latest) && !sentence.Has(NotLatest)) || sentence.Has(LastOne)) return "latest_close_date";
        // "the next tier" is no deal's.
        if (Any(sentence, Soonest) && (!sentence.Has(Next) || sentence.Has(ComesNext))) return "close_date";
        // "by value" orders, "what is it worth" asks.
        if ((Any(sentence, Largest) && !sentence.Has(NotLargest)) || (Any(sentence, Measures) && sentence.Has(Ordering))) return "value";
        return sentence.Count is { First: > 0 } count && sentence.Is(count.First - 1, Last) ? "latest_close_date" : null;
    }

    /// <summary>What a list is ordered by that begins with what a word says: <c>age</c> for "oldest".</summary>
    public static string? OrderOf(string word) => Oldest.Contains(word) ? "age" : Latest.Contains(word) ? "latest_close_date" : Soonest.Contains(word) ? "close_date" : Largest.Contains(word) ? "value" : null;

    /// <summary>How many: "top 5", or one where a single one is asked for ("my biggest deal").</summary>
    public static int? Limit(Sentence sentence)
    {
        if (sentence.Count is { } count) return count.Count;
        return sentence.Has(LastOne) || (sentence.Has(Superlatives)
            && sentence.Has(OneDeal) && !sentence.Has(SeveralDeals)) ? 1 : null;
    }

    /// <summary>The least value that a deal must have.</summary>
    public static decimal? MinValue(Sentence sentence) =>
        sentence.Amounts.Where(a => a.Bound != AmountBound.AtMost).Select(a => (decimal?)a.Amount).FirstOrDefault();

    /// <summary>The greatest value that a deal may have.</summary>
    public static decimal? MaxValue(Sentence sentence) =>
        sentence.Amounts.Where(a => a.Bound == AmountBound.AtMost).Select(a => (decimal?)a.Amount).FirstOrDefault();

    /// <summary>Which way a year that was left out is looked for, as far as the words say.</summary>
    public static PeriodDirection? Direction(Sentence sentence) => sentence.Has(ToCome) ? PeriodDirection.Ahead
        : Any(sentence, BackHints) ? PeriodDirection.Back
        : Any(sentence, AheadHints) || WillClose(sentence) ? PeriodDirection.Ahead : null;

    /// <summary>Whether a word narrows or orders a list, so that a sentence of nothing else is about the list before.</summary>
    public static bool Narrows(string word) => Won.Contains(word) || Lost.Contains(word) || Open.Contains(word) || Largest.Contains(word) || Measures.Contains(word)
        || Oldest.Contains(word) || Soonest.Contains(word) || Latest.Contains(word) || AlsoNarrowing.Contains(word);

    // "which deals close next month": to close is to be open still.
    private static bool WillClose(Sentence sentence) => sentence.Has(Closing) && !sentence.Has(NotToClose);

    private static bool Any(Sentence sentence, FrozenSet<string> words)
    {
        for (var at = 0; at < sentence.Free.Count; at++)
            if (sentence.Free[at] is { } word && words.Contains(word) && !sentence.IsDated(at)) return true;
        return false;
    }
}
