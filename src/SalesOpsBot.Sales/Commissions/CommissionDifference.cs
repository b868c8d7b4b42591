namespace SalesOpsBot.Sales.Commissions;

/// <summary>Where an expected figure and the calculated one part.</summary>
public sealed record CommissionDifference
{
    /// <summary>What was expected.</summary>
    public required Money Expected { get; init; }

    /// <summary>What the plan gives.</summary>
    public required Money Calculated { get; init; }

    /// <summary>Expected less calculated.</summary>
    public Money Difference => Expected - Calculated;

    /// <summary>True where the two are the same.</summary>
    public bool Same => Difference.MinorUnits == 0;

    /// <summary>True where the expected figure comes out to the cent under <see cref="Assumption"/>; false where it is the nearest found.</summary>
    public bool Exact { get; init; }

    /// <summary>What would have to be otherwise for the expected figure, as the end of a sentence: <c>the cap did not apply</c>. Nothing where nothing comes near.</summary>
    public string? Assumption { get; init; }

    /// <summary>What comes out under the assumption.</summary>
    public Money? Assumed { get; init; }

    /// <summary>The first step at which the two calculations part.</summary>
    public CommissionParting? FirstStep { get; init; }
}
