using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Deals;
using SalesOpsBot.Sales.DataHealth;

namespace SalesOpsBot.Assistant.DataHealth;

/// <summary>A row with an issue, on the card.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Details">What else tells it from others; may be empty.</param>
/// <param name="Open">Shows the deal; nothing where it is none.</param>
internal sealed record DataHealthCardItem(string Label, string Details, CardAction? Open)
{
    public static DataHealthCardItem From(DataHealthItem item, Formats formats)
    {
        if (item.Deal is not { } deal) return new(item.Label, item.Details ?? "", null);
        var due = deal.CloseDate is { } day ? formats.Date(day) : Say("no close date");
        return new(item.Label, $"{deal.Owner ?? Say("no owner")} · {deal.Stage} · {DealCard.Worth(deal, formats)} · {due}", DealCard.Show(deal));
    }
}
