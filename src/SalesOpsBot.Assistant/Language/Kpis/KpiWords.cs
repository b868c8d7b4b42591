using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Assistant.Language.Kpis;

/// <summary>The words that say what key figures are looked at for.</summary>
internal static class KpiWords
{
    /// <summary><c>inbound</c>, <c>prospecting</c>, <c>closing</c>, <c>success</c>, <c>time</c>, <c>team_size</c>, or nothing.</summary>
    public static string? Focus(Sentence sentence) => sentence switch
    {
        _ when AboutTime(sentence) => "time",
        _ when AboutSize(sentence) => "team_size",
        _ when sentence.Has("inbound") => "inbound",
        _ when sentence.Has("prospecting", "prospectors", "outbound", "sdr", "sdrs", "bdr", "bdrs") => "prospecting",
        _ when sentence.Has("success", "csm", "csms", "upsell", "upsells", "repeat", "reorders") || Together(sentence, "further", "orders") || Together(sentence, "existing", "customers") => "success",
        _ when sentence.Has("closers", "closer", "aes", "ae") || Together(sentence, "account", "executives") || Together(sentence, "closing", "kpis") || Together(sentence, "closing", "figures") || Together(sentence, "closing", "metrics") => "closing",
        _ => null,
    };

    private static bool AboutTime(Sentence sentence) =>
        sentence.Has("80/20") || Together(sentence, "80", "20") || Together(sentence, "selling", "time") || Together(sentence, "own", "job")
        || (sentence.Has("time", "hours") && sentence.Has("spend", "spends", "spending", "spent", "goes", "going", "wasting", "split", "waste"))
        || (sentence.Has("job", "jobs") && sentence.Has("other", "others", "else's", "split", "another"));

    private static bool AboutSize(Sentence sentence) =>
        sentence.Has("headcount", "understaffed", "overstaffed") || (sentence.Has("size") && sentence.Has("team", "ops", "operations") && !sentence.Has("deal", "deals", "average", "pipeline"))
        || (sentence.Has("team", "people", "ops", "operations") && sentence.Has("big", "large") && sentence.Has("should", "enough", "must", "need", "too") && !sentence.Has("deal", "deals", "pipeline"))
        || (sentence.Has("director", "analyst", "analysts", "specialists", "manager") && sentence.Has("need", "hire", "afford", "pay", "time") && !sentence.Has("quota"))
        || (sentence.Has("enough") && sentence.Has("people", "staff", "analysts", "ops")) || Together(sentence, "recurring", "revenue");

    private static bool Together(Sentence sentence, string first, string second)
    {
        for (var at = 0; at + 1 < sentence.Words.Count; at++)
            if (sentence.Words[at].Text == first && sentence.Words[at + 1].Text == second) return true;
        return false;
    }
}
