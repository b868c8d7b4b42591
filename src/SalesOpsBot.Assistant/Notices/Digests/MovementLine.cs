using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Forecasting.Changes;

namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>A movement of the pipeline in one line.</summary>
internal static class MovementLine
{
    /// <summary><c>Won: 2 deals, $5,000 (Konex – GTX Pro)</c>. What was won or lost leaves the pipeline; read by itself a sign would say the opposite.</summary>
    public static string Of(MovementTotal movement, Formats formats)
    {
        var largest = movement.Deals is [var deal, ..] ? $" ({deal.Name})" : "";
        var value = movement.Kind is MovementKind.Won or MovementKind.Lost ? formats.Money(movement.Value.MinorUnits < 0 ? -movement.Value : movement.Value) : formats.Signed(movement.Value);
        return $"{PipelineChangeService.Name(movement.Kind)}: {formats.Count(movement.Count, "deal", "deals")}, {value}{largest}";
    }
}
