using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Language.Notices;

/// <summary>Which kinds of alert a sentence names.</summary>
internal static class AlertWords
{
    private static readonly FrozenSet<string> Risks = Lexicon.Set("notices.risks");
    private static readonly FrozenSet<string> Deals = Lexicon.Set("notices.deals");
    private static readonly FrozenSet<string> All = Lexicon.Set("notices.all");

    private static readonly (NoticeKind Kind, FrozenSet<string> Words)[] Known =
    [
        (NoticeKind.BigWin, Lexicon.Set("notices.bigWin")),
        (NoticeKind.DealChanged, Lexicon.Set("notices.dealChanged")),
        (NoticeKind.MeetingSoon, Lexicon.Set("notices.meetingSoon")),
        (NoticeKind.TaskDue, Lexicon.Set("notices.taskDue")),
        (NoticeKind.LeadOverdue, Lexicon.Set("notices.leadOverdue")),
        (NoticeKind.QuotaReached, Lexicon.Set("notices.quotaReached")),
        (NoticeKind.ForecastDue, Lexicon.Set("notices.forecastDue")),
        (NoticeKind.CommissionStatement, Lexicon.Set("notices.commissionStatement")),
    ];

    /// <summary>The names of the kinds, with commas between; <c>all</c>; nothing where none is named.</summary>
    public static string? Read(Sentence sentence)
    {
        var kinds = Known.Where(k => sentence.Has(k.Words)).Select(k => k.Kind).ToList();
        // "somebody changes my deals", "the big win alerts" are no deals at risk.
        if (sentence.Has(Risks) || (kinds.Count == 0 && sentence.Has(Deals))) kinds.Add(NoticeKind.DealAtRisk);
        return kinds.Count > 0 ? string.Join(',', kinds.Select(k => NoticeKinds.Of(k).Name)) : sentence.Has(All) ? "all" : null;
    }
}
