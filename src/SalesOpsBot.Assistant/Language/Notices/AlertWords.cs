using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Language.Notices;

/// <summary>Which kinds of alert a sentence names.</summary>
internal static class AlertWords
{
    private static readonly FrozenSet<string> Risks = Lexicon.Set("notices.risks");

    private static readonly (NoticeKind Kind, string[] Words)[] Known =
    [
        (NoticeKind.BigWin, ["win", "wins"]),
        (NoticeKind.DealChanged, ["changes", "changed", "changing"]),
        (NoticeKind.MeetingSoon, ["meeting", "meetings", "brief", "briefs"]),
        (NoticeKind.TaskDue, ["reminder", "reminders", "task", "tasks"]),
        (NoticeKind.LeadOverdue, ["lead", "leads"]),
        (NoticeKind.QuotaReached, ["quota", "quotas"]),
        (NoticeKind.ForecastDue, ["forecast", "forecasts"]),
        (NoticeKind.CommissionStatement, ["commission", "statement", "statements"]),
    ];

    /// <summary>The names of the kinds, with commas between; <c>all</c>; nothing where none is named.</summary>
    public static string? Read(Sentence sentence)
    {
        var kinds = Known.Where(k => sentence.Has(k.Words)).Select(k => k.Kind).ToList();
        // "somebody changes my deals", "the big win alerts" are no deals at risk.
        if (sentence.Has(Risks) || (kinds.Count == 0 && sentence.Has("deal", "deals"))) kinds.Add(NoticeKind.DealAtRisk);
        return kinds.Count > 0 ? string.Join(',', kinds.Select(k => NoticeKinds.Of(k).Name)) : sentence.Has("all", "everything") ? "all" : null;
    }
}
