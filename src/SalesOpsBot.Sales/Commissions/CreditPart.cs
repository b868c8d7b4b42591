using System.Globalization;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>How a deal is shared out, seen from one of those who have a part in it.</summary>
public sealed record CreditPart
{
    private readonly IReadOnlyList<decimal> _shares;
    private readonly int? _place;

    private CreditPart(IReadOnlyList<decimal> shares, int? place, decimal share) => (_shares, _place, Share) = (shares, place, share);

    /// <summary>The whole deal.</summary>
    public static CreditPart Whole { get; } = new([1], 0, 1);

    /// <summary>The share; 1 is the whole deal.</summary>
    public decimal Share { get; }

    /// <summary>A place among shares that make up the whole: their amounts add up to it, the last one takes the remainder.</summary>
    /// <exception cref="ArgumentException">The shares cannot share anything out.</exception>
    public static CreditPart Of(IReadOnlyList<decimal> shares, int place)
    {
        var sum = shares.Sum();
        if (sum <= 0 || shares.Any(s => s < 0)) throw new ArgumentException("Shares must be positive.", nameof(shares));
        return new(shares, place, shares[place] / sum);
    }

    /// <summary>A share on top of the whole.</summary>
    public static CreditPart Overlay(decimal share) => new([], null, share);

    /// <summary>The part of an amount.</summary>
    public Money Take(Money whole) => _place is { } place ? whole.Allocate(_shares)[place] : whole.Times(Share);

    /// <inheritdoc/>
    public override string ToString() => Share.ToString("0.##%", CultureInfo.InvariantCulture);
}
