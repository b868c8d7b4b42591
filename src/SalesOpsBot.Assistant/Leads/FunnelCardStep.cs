using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Leads.Funnels;

namespace SalesOpsBot.Assistant.Leads;

/// <summary>A step on the funnel's card.</summary>
/// <param name="Name">Which.</param>
/// <param name="Count">How many came so far.</param>
/// <param name="Conversion">The share of the step before; empty for the first.</param>
/// <param name="Width">The width in the picture; the bar stands in the middle.</param>
/// <param name="Side">The space on each side of it.</param>
internal sealed record FunnelCardStep(string Name, string Count, string Conversion, int Width, int Side)
{
    public static FunnelCardStep From(FunnelStep step, Formats formats)
    {
        var share = step.OfAll ?? 0;
        var side = (int)Math.Min((Bar.Full / 2) - 1, Math.Round((1 - share) * Bar.Full / 2, MidpointRounding.AwayFromZero));
        return new(
            step.Title,
            formats.Number(step.Count),
            step.Conversion is { } conversion ? Say($"{formats.Percent(conversion)} of the step before") : "",
            step.Count == 0 ? 0 : Bar.Full - (2 * side),
            side);
    }
}
