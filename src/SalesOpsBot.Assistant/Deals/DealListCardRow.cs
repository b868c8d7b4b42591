using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Assistant.Deals;

/// <summary>A deal in the list's card.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Details">Its stage, its owner where the list has those of several, and whether its value is the list price.</param>
/// <param name="Value">What it is worth.</param>
/// <param name="Due">When it closed or should close.</param>
/// <param name="DueColor">The colour that says whether that is past.</param>
/// <param name="Open">Shows the deal.</param>
internal sealed record DealListCardRow(string Name, string Details, string Value, string Due, string DueColor, CardAction Open)
{
    /// <param name="deal">The deal.</param>
    /// <param name="whose">Whose deals the list has.</param>
    /// <param name="today">The reader's day.</param>
    /// <param name="formats">How the person reads figures.</param>
    public static DealListCardRow From(DealLine deal, string whose, DateOnly today, Formats formats)
    {
        var late = deal.Status == DealStatus.Open && deal.CloseDate < today;
        return new(
            deal.Label,
            $"{deal.Stage}{(deal.Owner == whose ? "" : $" · {deal.Owner ?? Say("no owner")}")}{(deal.ValueIsListPrice ? Say(" · list price") : "")}",
            deal.Value is { } value ? formats.Money(value) : Say("no value yet"),
            deal.CloseDate is not { } due ? Say("no close date") : late ? Say($"overdue: {formats.Date(due)}") : formats.Date(due),
            late ? "Attention" : "Default",
            DealCard.Show(deal));
    }
}
