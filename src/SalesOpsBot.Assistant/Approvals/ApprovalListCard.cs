using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>The data of <c>cards/approval-list.json</c>.</summary>
internal sealed record ApprovalListCard : IFramedCard
{
    public required CardFrame Frame { get; init; }

    /// <summary>How many wait for the person, and how many there are beside.</summary>
    public required string Summary { get; init; }

    public required IReadOnlyList<ApprovalListCardRow> Waiting { get; init; }

    /// <summary>What the others are: <c>Your requests</c>.</summary>
    public required string OthersTitle { get; init; }

    public required IReadOnlyList<ApprovalListCardRow> Others { get; init; }

    /// <summary>That there are more than the card shows; nothing where it shows all.</summary>
    public string? More { get; init; }

    public static ApprovalListCard From(ApprovalList list, JsonObject arguments, Formats formats)
    {
        var left = list.WaitingCount - list.Waiting.Count + list.OthersCount - list.Others.Count;
        return new()
        {
            Frame = CardFrame.Of(list, "Approvals", null, "list_approvals", arguments.DeepClone().AsObject(), formats),
            Summary = Summarise(list, formats),
            Waiting = [.. list.Waiting.Select(view => ApprovalListCardRow.From(view, true, false, formats))],
            OthersTitle = list.Own ? Say("Your requests") : list.Scope == "visible" ? Say("Your requests, and those of the people below you") : list.Scope == "company" ? Say("All requests") : Say($"Requests of {list.ScopeLabel}"),
            Others = [.. list.Others.Select(view => ApprovalListCardRow.From(view, false, list.Own, formats))],
            More = left > 0 ? Say($"and {formats.Number(left)} more") : null,
        };
    }

    private static string Summarise(ApprovalList list, Formats formats)
    {
        var waiting = list.WaitingCount == 0 ? Say("Nothing waits for your decision.") : Say($"{formats.Count(list.WaitingCount, "request waits", "requests wait")} for your decision.");
        if (list.OthersCount == 0) return list.Own || list.Scope == "visible" ? waiting : Say($"{waiting} Nobody else asked for anything lately.");
        var open = list.Others.Count(view => view.State == "open");
        return list.Own ? Say($"{waiting} Of your own, {formats.Number(open)} {PhraseBook.Plural(open, "is", "are")} open.") : waiting;
    }
}
