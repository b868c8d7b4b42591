namespace SalesOpsBot.Sales.Commissions;

/// <summary>A step of a plan: an accelerator where it pays more than the base rate, a decelerator where it pays less.</summary>
/// <param name="From">Where it begins, this very point included: 1 is the whole target, or an amount, as <see cref="TierMeasure"/> says. Zero takes the place of the base rate.</param>
public sealed record CommissionTier(decimal From)
{
    /// <summary>The share that is paid.</summary>
    public decimal? Rate { get; init; }

    /// <summary>The share as a multiple of the base rate, where <see cref="Rate"/> is left out.</summary>
    public decimal? Times { get; init; }

    /// <summary>The share that is paid under a base rate.</summary>
    public decimal RateOver(decimal baseRate) => Rate ?? (baseRate * (Times ?? 1));
}
