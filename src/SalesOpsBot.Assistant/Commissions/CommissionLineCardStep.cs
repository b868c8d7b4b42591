using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Assistant.Commissions;

/// <summary>A step of a commission, traced.</summary>
/// <param name="Rule">By which rule.</param>
/// <param name="Working">The figures that go in.</param>
/// <param name="Amount">What comes of it.</param>
internal sealed record CommissionLineCardStep(string Rule, string Working, string Amount)
{
    public static CommissionLineCardStep Of(CommissionLine line, bool nameDeals, Formats formats) => new(
        Formats.Capital(nameDeals && line.DealName is { } deal ? $"{deal}: {line.Rule}" : line.Rule),
        line.Rounding == 0 ? line.Working : Say($"{line.Working}, to the cent {formats.Exact(line.Amount)}: fractions are carried on so that the lines add up"),
        formats.Exact(line.Amount));
}
