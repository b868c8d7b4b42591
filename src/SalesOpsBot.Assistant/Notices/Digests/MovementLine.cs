using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Forecasting.Changes;

namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>A movement of the pipeline in one line.</summary>
internal static class MovementLine
{
    /// <summary><c>Won: 2 deals, −$5,000 (Konex – GTX Pro)</c>.</summary>
    public static string Of(MovementTotal movement, Formats formats)
    {
        var largest = movement.Deals is [var deal, ..] ? $" ({deal.Name})" : "";
        return $"{PipelineChangeService.Name(movement.Kind)}: {formats.Count(movement.Count, "deal", "deals")}, {(movement.Value.MinorUnits > 0 ? "+" : "")}{formats.Money(movement.Value)}{largest}";
    }
}
