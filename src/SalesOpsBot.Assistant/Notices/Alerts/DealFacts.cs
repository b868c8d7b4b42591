using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>A deal in a few lines.</summary>
internal static class DealFacts
{
    /// <summary>Value, stage and close date, as far as they are known.</summary>
    public static IReadOnlyList<Fact> Of(DealLine deal, Formats formats) =>
    [
        .. deal.Value is { } value ? [new Fact(Say("Value"), formats.Money(value))] : Array.Empty<Fact>(),
        new Fact(Say("Stage"), deal.Stage),
        .. deal.CloseDate is { } day ? [new Fact(deal.Status == DealStatus.Open ? Say("Closes") : Say("Closed"), formats.Date(day))] : Array.Empty<Fact>(),
    ];

    /// <summary>The same in one line.</summary>
    public static string Line(DealLine deal, Formats formats) => string.Join(" · ", [deal.Label, .. Of(deal, formats).Select(f => f.Value)]);
}
