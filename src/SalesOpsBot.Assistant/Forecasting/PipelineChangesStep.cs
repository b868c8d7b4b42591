using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Forecasting.Changes;

namespace SalesOpsBot.Assistant.Forecasting;

/// <summary>A step of the waterfall.</summary>
/// <param name="Title">What moved.</param>
/// <param name="Value">By how much, or the level.</param>
/// <param name="Details">How many deals, and the largest of them.</param>
/// <param name="Style">The container style of the bar.</param>
/// <param name="Before">The width that stays empty before the bar.</param>
/// <param name="Width">The width of the bar.</param>
/// <param name="Rest">The width that stays empty after it.</param>
internal sealed record PipelineChangesStep(string Title, string Value, string Details, string Style, int Before, int Width, int Rest)
{
    /// <summary>A pipeline as it stood.</summary>
    public static PipelineChangesStep Level(string title, Money level, Money highest, Formats formats)
    {
        var width = Bar.Width(level, highest);
        return new(title, formats.Money(level), "", "accent", 0, width, Bar.Full - width);
    }

    /// <summary>What one kind of movement did.</summary>
    public static PipelineChangesStep Movement(MovementTotal movement, Money from, Money to, Money highest, string largest, Formats formats)
    {
        var up = movement.Value.MinorUnits >= 0;
        var (low, high) = up ? (from, to) : (to, from);
        var width = Math.Max(1, Bar.Width(high, highest) - Bar.Width(low, highest));
        var before = Math.Min(Bar.Width(low, highest), Bar.Full - width);
        return new(
            PipelineChangeService.Name(movement.Kind),
            formats.Signed(movement.Value),
            $"{formats.Count(movement.Count, "deal", "deals")}: {largest}",
            StyleOf(movement.Kind, up),
            before,
            width,
            Bar.Full - width - before);
    }

    private static string StyleOf(MovementKind kind, bool up) => kind switch
    {
        MovementKind.Won => "good",
        MovementKind.Lost or MovementKind.Removed => "attention",
        _ => up ? "good" : "warning",
    };
}
