using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Analysis;

/// <summary>The words that say what is measured, line by line of what, and from which end.</summary>
internal static class AnalysisWords
{
    private const string Product = "product";

    private static readonly FrozenSet<string> Whereabouts = Lexicon.Set("analysis.whereabouts");
    private static readonly FrozenSet<string> Usual = Lexicon.Set("analysis.usual");
    private static readonly FrozenSet<string> Less = Lexicon.Set("analysis.less");
    private static readonly FrozenSet<string> More = Lexicon.Set("analysis.more");
    private static readonly FrozenSet<string> Unusual = Lexicon.Set("analysis.unusual");

    private static readonly FrozenSet<string> Worst = Lexicon.Set("analysis.worst");
    private static readonly FrozenSet<string> Fewest = Lexicon.Set("analysis.fewest");
    private static readonly FrozenSet<string> Most = Lexicon.Set("analysis.most");

    private static readonly FrozenSet<string> Short = Lexicon.Set("analysis.short");
    private static readonly FrozenSet<string> WinRate = Lexicon.Set("analysis.winRate");
    private static readonly FrozenSet<string> Cycle = Lexicon.Set("analysis.cycle");
    private static readonly FrozenSet<string> Attainment = Lexicon.Set("analysis.attainment");
    private static readonly FrozenSet<string> AverageDeal = Lexicon.Set("analysis.averageDeal");
    private static readonly FrozenSet<string> Losses = Lexicon.Set("analysis.losses");
    private static readonly FrozenSet<string> Wins = Lexicon.Set("analysis.wins");
    private static readonly FrozenSet<string> Counted = Lexicon.Set("analysis.counted");
    private static readonly FrozenSet<string> CountedDeals = Lexicon.Set("analysis.countedDeals");
    private static readonly FrozenSet<string> WonValue = Lexicon.Set("analysis.wonValue");
    private static readonly FrozenSet<string> Around = Lexicon.Set("analysis.around");

    private static readonly FrozenSet<string> Deals = Lexicon.Set("analysis.deals");
    private static readonly FrozenSet<string> BeforeEachLine = Lexicon.Set("analysis.beforeEachLine");
    private static readonly FrozenSet<string> Regions = Lexicon.Set("analysis.regions");
    private static readonly FrozenSet<string> Our = Lexicon.Set("analysis.our");
    private static readonly FrozenSet<string> What = Lexicon.Set("analysis.what");
    private static readonly FrozenSet<string> Selling = Lexicon.Set("analysis.selling");
    private static readonly FrozenDictionary<string, string> Lines = Lexicon.Table("analysis.lines", line => line);

    /// <summary>The metric's name, or nothing.</summary>
    public static string? Metric(Sentence sentence) => sentence switch
    {
        _ when Any(sentence, WinRate) => "win_rate",
        _ when Any(sentence, Attainment) => "quota_attainment",
        _ when Any(sentence, Cycle) => "sales_cycle",
        _ when Any(sentence, AverageDeal) => "average_deal",
        _ when Any(sentence, Losses) && !Any(sentence, Wins) => "lost_count",
        _ when Any(sentence, Counted) || (sentence.Has(Deals) && Any(sentence, CountedDeals)) => "won_count",
        _ when Any(sentence, WonValue) => "won_value",
        _ => null,
    };

    /// <summary>Whether a word says what is measured, or from which end: a sentence of nothing else measures what was measured before another way.</summary>
    public static bool Measures(string word) => WinRate.Contains(word) || Attainment.Contains(word) || Cycle.Contains(word) || AverageDeal.Contains(word) || Losses.Contains(word) || Wins.Contains(word)
        || Counted.Contains(word) || WonValue.Contains(word) || Worst.Contains(word) || Fewest.Contains(word) || Most.Contains(word) || Around.Contains(word);

    /// <summary>What there is a line for: "by product", "which accounts", "monthly"; nothing where it is not said.</summary>
    public static string? By(Sentence sentence)
    {
        string? loose = null;
        for (var i = 0; i < sentence.Words.Count; i++)
        {
            if (!Lines.TryGetValue(sentence.Words[i].Text, out var line) || NamesARegion(sentence, i)) continue;
            var time = line is "week" or "month" or "quarter";
            if (sentence.Is(i - 1, BeforeEachLine) || PeriodWords.RegularUnit(sentence.Words[i].Text) is not null) return line;
            if (!time) loose ??= line;
        }

        // "what does she sell mostly": products.
        return loose ?? (sentence.Has(What) && sentence.Has(Selling) ? Product : null);
    }

    /// <summary>Whether one figure of an office is asked for: "the win rate of the East region".</summary>
    public static bool IsOfARegion(Sentence sentence) => Metric(sentence) is not null && By(sentence) is null && !sentence.Has(Whereabouts)
        && Enumerable.Range(0, sentence.Words.Count).Any(i => Lines.ContainsKey(sentence.Words[i].Text) && NamesARegion(sentence, i));

    private static bool NamesARegion(Sentence sentence, int at) =>
        sentence.Is(at, Regions) && (sentence.Is(at - 1, Our) || sentence.NamesOf(NameKind.Region).Any(n => n.End == at || n.First == at + 1));

    /// <summary>Whether a figure is asked for week by week, month by month or quarter by quarter of a longer time.</summary>
    public static bool IsDrawn(Sentence sentence) => Metric(sentence) is not null && sentence.PeriodPlaces.Count > 1
        && sentence.PeriodPlaces.Any(p => p.End == p.First + 1 && PeriodWords.RegularUnit(sentence.Words[p.First].Text) is not null);

    /// <summary>Whether a word says what there is a line for.</summary>
    public static bool IsLine(string word) => Lines.ContainsKey(word);

    /// <summary><c>worst</c> where the other end is asked for; <c>more</c>, <c>less</c> or <c>unusual</c> against what is usual.</summary>
    public static string? Order(Sentence sentence)
    {
        if (sentence.Has(Usual)) return sentence.Has(Less) ? "less" : sentence.Has(More) ? "more" : "unusual";
        if (sentence.Has(Unusual)) return "unusual";
        if (Any(sentence, Worst) || (Any(sentence, Attainment) && Any(sentence, Short))) return "worst";
        // Few wins are bad, few losses are good.
        var burden = Metric(sentence) is "lost_count" or "sales_cycle";
        return Any(sentence, burden ? Most : Fewest) ? "worst" : null;
    }

    private static bool Any(Sentence sentence, FrozenSet<string> words) => sentence.Words.Any(w => words.Contains(w.Text));
}
