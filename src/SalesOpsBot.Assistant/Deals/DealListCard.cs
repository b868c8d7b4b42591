using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Assistant.Deals;

/// <summary>The data of <c>cards/deal-list.json</c>.</summary>
internal sealed record DealListCard : IFramedCard
{
    /// <summary>Deals that a card holds without growing beyond what channels take.</summary>
    public const int MostDeals = 10;

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
            Deals = [.. list.Deals.Take(MostDeals).Select(deal => DealListCardRow.From(deal, today, formats))],
            More = list.Deals.Count <= MostDeals
                ? null
                : $"The first {formats.Number(MostDeals)} of {formats.Number(list.Deals.Count)} on this page; ask for ten at a time to see them all.",
            Place = list.Pages == 1 ? null : $"Page {formats.Number(list.Page)} of {formats.Number(list.Pages)}",
            Earlier = list.Page > 1 ? Turn(arguments, list.Page - 1) : null,
            Later = list.Page < list.Pages ? Turn(arguments, list.Page + 1) : null,
        };
    }

    private static CardAction Turn(JsonObject arguments, int page)
    {
        var turned = Copy(arguments);
        turned["page"] = page;
        return new("list_deals", turned, null);
    }

    private static JsonObject Copy(JsonObject arguments) => arguments.DeepClone().AsObject();
}
