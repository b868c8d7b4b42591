using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Deals;

/// <summary>The data of <c>cards/deal-list.json</c>.</summary>
internal sealed record DealListCard : IFramedCard
{
    /// <summary>Deals that a card holds without growing beyond what channels take.</summary>
    public const int MostDeals = 10;

    private const string AtRisk = "list_deals_at_risk";

    private static readonly Dictionary<string, Phrase> Words = new()
    {
        ["overdue"] = "overdue",
        ["no_close_date"] = "without a close date",
        ["old"] = "older than any win",
        ["stalled"] = "stalled in their stage",
        ["no_activity"] = "quiet",
        ["no_next_step"] = "without a next step",
    };

    public required CardFrame Frame { get; init; }

    /// <summary>How many deals there are in all.</summary>
    public required string Count { get; init; }

    /// <summary>Their value.</summary>
    public required string Value { get; init; }

    public required IReadOnlyList<DealListCardRow> Deals { get; init; }

    /// <summary>That there are more on this page than the card shows; nothing where it shows all.</summary>
    public string? More { get; init; }

    /// <summary>Where in the list this is; nothing where it is all of it.</summary>
    public string? Place { get; init; }

    public CardAction? Earlier { get; init; }

    public CardAction? Later { get; init; }

    /// <param name="list">The page.</param>
    /// <param name="arguments">The arguments that the list was asked for with, which its other pages are asked for with too.</param>
    /// <param name="formats">How the person reads figures.</param>
    public static DealListCard From(DealList list, JsonObject arguments, Formats formats)
    {
        var today = DateOnly.FromDateTime(formats.Local(list.AsOf));
        return new()
        {
            Frame = CardFrame.Of(list, "Deals", Formats.Capital(list.Description), "list_deals", Copy(arguments), formats),
            Count = formats.Count(list.Count, "deal", "deals"),
            Value = formats.Money(list.Value),
            Deals = [.. list.Deals.Take(MostDeals).Select(deal => DealListCardRow.From(deal, list.ScopeLabel, today, formats))],
            More = list.Deals.Count <= MostDeals
                ? null
                : Say($"The first {formats.Number(MostDeals)} of {formats.Number(list.Deals.Count)} on this page; ask for ten at a time to see them all."),
            Place = list.Pages == 1 ? null : Say($"Page {formats.Number(list.Page)} of {formats.Number(list.Pages)}"),
            Earlier = list.Page > 1 ? Turn("list_deals", arguments, list.Page - 1) : null,
            Later = list.Page < list.Pages ? Turn("list_deals", arguments, list.Page + 1) : null,
        };
    }

    /// <summary>The deals at risk: the reasons stand in the place of stage and owner.</summary>
    public static DealListCard From(DealRiskReport report, JsonObject arguments, Formats formats)
    {
        var today = DateOnly.FromDateTime(formats.Local(report.AsOf));
        var about = report.Period is { } period ? Say($"Closing {formats.Period(period)}") : Say("All open deals");
        return new()
        {
            Frame = CardFrame.Of(report, "Deals at risk", about, AtRisk, Copy(arguments), formats),
            Count = formats.Count(report.Count, "deal", "deals"),
            Value = formats.Money(report.Value),
            Deals = [.. report.Deals.Select(deal => DealListCardRow.From(deal, report.ScopeLabel, today, formats) with { Details = Reasons(deal, report) })],
            More = report.Count == 0 ? null : string.Join(" · ", report.Reasons.Where(r => r.Value > 0).Select(r => $"{formats.Number(r.Value)} {Words[r.Key]}")),
            Place = report.Pages == 1 ? null : Say($"Page {formats.Number(report.Page)} of {formats.Number(report.Pages)}"),
            Earlier = report.Page > 1 ? Turn(AtRisk, arguments, report.Page - 1) : null,
            Later = report.Page < report.Pages ? Turn(AtRisk, arguments, report.Page + 1) : null,
        };
    }

    // The date beside it says whether it is overdue or has none.
    private static string Reasons(DealLine deal, DealRiskReport report)
    {
        var reasons = string.Join(" ", report.Warnings[deal.ExternalId].Where(w => w.Name is not ("overdue" or "no_close_date")).Select(w => w.Message));
        return deal.Owner == report.ScopeLabel ? reasons : $"{deal.Owner ?? Say("no owner")} · {reasons}";
    }

    private static CardAction Turn(string tool, JsonObject arguments, int page)
    {
        var turned = Copy(arguments);
        turned["page"] = page;
        return new(tool, turned, null);
    }

    private static JsonObject Copy(JsonObject arguments) => arguments.DeepClone().AsObject();
}
