namespace SalesOpsBot.Sales.Forecasting.WinProbability;

/// <summary>Deals that do not exist yet and will be won before the period ends.</summary>
/// <param name="Count">How many are expected.</param>
/// <param name="MeanValue">What one brings, in minor units.</param>
/// <param name="MeanSquare">The mean of the square of what one brings.</param>
public sealed record NewBusiness(double Count, double MeanValue, double MeanSquare)
{
    /// <summary>None.</summary>
    public static NewBusiness None { get; } = new(0, 0, 0);

    /// <summary>What they bring together, in minor units.</summary>
    public double Value => Count * MeanValue;
}
