using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Kpis;

/// <summary>The words that say what key figures are looked at for.</summary>
internal static class KpiWords
{
    private static readonly FrozenSet<string> Prospecting = Lexicon.Set("kpis.prospecting");
    private static readonly FrozenSet<string> Success = Lexicon.Set("kpis.success");
    private static readonly FrozenSet<string> Closers = Lexicon.Set("kpis.closers");
    private static readonly FrozenSet<string> Spending = Lexicon.Set("kpis.spending");
    private static readonly FrozenSet<string> OtherJobs = Lexicon.Set("kpis.otherJobs");
    private static readonly FrozenSet<string> Headcount = Lexicon.Set("kpis.headcount");
    private static readonly FrozenSet<string> Teams = Lexicon.Set("kpis.teams");
    private static readonly FrozenSet<string> OtherSizes = Lexicon.Set("kpis.otherSizes");
    private static readonly FrozenSet<string> People = Lexicon.Set("kpis.people");
    private static readonly FrozenSet<string> Enough = Lexicon.Set("kpis.enough");
    private static readonly FrozenSet<string> OfDeals = Lexicon.Set("kpis.ofDeals");
    private static readonly FrozenSet<string> OpsJobs = Lexicon.Set("kpis.opsJobs");
    private static readonly FrozenSet<string> Hiring = Lexicon.Set("kpis.hiring");
    private static readonly FrozenSet<string> Staff = Lexicon.Set("kpis.staff");

    /// <summary><c>inbound</c>, <c>prospecting</c>, <c>closing</c>, <c>success</c>, <c>time</c>, <c>team_size</c>, or nothing.</summary>
    public static string? Focus(Sentence sentence) => sentence switch
    {
        _ when AboutTime(sentence) => "time",
        _ when AboutSize(sentence) => "team_size",
        _ when sentence.Has("inbound") => "inbound",
        _ when sentence.Has(Prospecting) => "prospecting",
        _ when sentence.Has(Success) || Together(sentence, "further", "orders") || Together(sentence, "existing", "customers") => "success",
        _ when sentence.Has(Closers) || Together(sentence, "account", "executives") || Together(sentence, "closing", "kpis") || Together(sentence, "closing", "figures") || Together(sentence, "closing", "metrics") => "closing",
        _ => null,
    };

    private static bool AboutTime(Sentence sentence) =>
        sentence.Has("80/20") || Together(sentence, "80", "20") || Together(sentence, "selling", "time") || Together(sentence, "own", "job")
        || (sentence.Has("time", "hours") && sentence.Has(Spending))
        || (sentence.Has("job", "jobs") && sentence.Has(OtherJobs));

    private static bool AboutSize(Sentence sentence) =>
        sentence.Has(Headcount) || (sentence.Has("size") && sentence.Has(Teams) && !sentence.Has(OtherSizes))
        || (sentence.Has(People) && sentence.Has("big", "large") && sentence.Has(Enough) && !sentence.Has(OfDeals))
        || (sentence.Has(OpsJobs) && sentence.Has(Hiring) && !sentence.Has("quota"))
        || (sentence.Has("enough") && sentence.Has(Staff)) || Together(sentence, "recurring", "revenue");

    private static bool Together(Sentence sentence, string first, string second)
    {
        for (var at = 0; at + 1 < sentence.Words.Count; at++)
            if (sentence.Words[at].Text == first && sentence.Words[at + 1].Text == second) return true;
        return false;
    }
}
