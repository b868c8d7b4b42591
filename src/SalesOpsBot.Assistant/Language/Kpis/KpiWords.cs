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
    private static readonly FrozenSet<string> Headcount = Lexicon.Set("kpis.headcount");
    private static readonly FrozenSet<string> Teams = Lexicon.Set("kpis.teams");
    private static readonly FrozenSet<string> OtherSizes = Lexicon.Set("kpis.otherSizes");
    private static readonly FrozenSet<string> People = Lexicon.Set("kpis.people");
    private static readonly FrozenSet<string> Enough = Lexicon.Set("kpis.enough");
    private static readonly FrozenSet<string> OfDeals = Lexicon.Set("kpis.ofDeals");
    private static readonly FrozenSet<string> OpsJobs = Lexicon.Set("kpis.opsJobs");
    private static readonly FrozenSet<string> Hiring = Lexicon.Set("kpis.hiring");

    private static readonly FrozenSet<string> Size = Lexicon.Set("kpis.size");
    private static readonly FrozenSet<string> Big = Lexicon.Set("kpis.big");
    private static readonly FrozenSet<string> Quota = Lexicon.Set("kpis.quota");
    private static readonly FrozenSet<string> Inbound = Lexicon.Set("kpis.inbound");
    private static readonly Phrases<bool> OfTime = AnyPhrase.Of(Lexicon.Phrases("kpis.ofTime"));
    private static readonly Phrases<bool> Recurring = AnyPhrase.Of(Lexicon.Phrases("kpis.recurring"));
    private static readonly Phrases<bool> OfSuccess = AnyPhrase.Of(Lexicon.Phrases("kpis.ofSuccess"));
    private static readonly Phrases<bool> OfClosing = AnyPhrase.Of(Lexicon.Phrases("kpis.ofClosing"));
    private static readonly Idioms TimeIdioms = new(Lexicon.Phrases("kpis.timeIdioms"));
    private static readonly Idioms EnoughStaff = new(Lexicon.Phrases("kpis.enoughStaff"));

    /// <summary><c>inbound</c>, <c>prospecting</c>, <c>closing</c>, <c>success</c>, <c>time</c>, <c>team_size</c>, or nothing.</summary>
    public static string? Focus(Sentence sentence) => sentence switch
    {
        _ when sentence.Has(OfTime) || sentence.Has(TimeIdioms) => "time",
        _ when AboutSize(sentence) => "team_size",
        _ when sentence.Has(Inbound) => "inbound",
        _ when sentence.Has(Prospecting) => "prospecting",
        _ when sentence.Has(Success) || sentence.Has(OfSuccess) => "success",
        _ when sentence.Has(Closers) || sentence.Has(OfClosing) => "closing",
        _ => null,
    };

    private static bool AboutSize(Sentence sentence) =>
        sentence.Has(Headcount) || (sentence.Has(Size) && sentence.Has(Teams) && !sentence.Has(OtherSizes))
        || (sentence.Has(People) && sentence.Has(Big) && sentence.Has(Enough) && !sentence.Has(OfDeals))
        || (sentence.Has(OpsJobs) && sentence.Has(Hiring) && !sentence.Has(Quota))
        || sentence.Has(EnoughStaff) || sentence.Has(Recurring);
}
