using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Cards;

/// <summary>Widths of the parts of a bar, which a card draws as weighted columns.</summary>
internal static class Bar
{
    /// <summary>The width of a whole bar.</summary>
    public const int Full = 100;

    /// <summary>How wide an amount is where <paramref name="whole"/> fills the bar: 0 to <see cref="Full"/>; what is not nothing is seen.</summary>
    public static int Width(Money amount, Money whole)
    {
        if (amount.MinorUnits <= 0 || whole.MinorUnits <= 0) return 0;
        var share = decimal.Round(Full * (decimal)amount.MinorUnits / whole.MinorUnits, 0, MidpointRounding.AwayFromZero);
        return (int)Math.Clamp(share, 1, Full);
    }
}
