namespace SalesOpsBot.Sales.Deals;

/// <summary>A step of the pipeline.</summary>
public sealed class Stage
{
    /// <summary>The key; zero until it is kept.</summary>
    public int Id { get; init; }

    /// <summary>Its name, unique without regard to case.</summary>
    public required string Name { get; init; }

    /// <summary>Its place in the pipeline, from the first step up.</summary>
    public int Position { get; init; }

    /// <summary>How likely a deal in it is won, 0 to 1.</summary>
    public double Probability { get; init; }

    /// <summary>Whether deals in it are open, won or lost.</summary>
    public DealStatus Status { get; init; }

    /// <summary>The forecast category of its deals where the rep has not picked one: under 40% pipeline, under 70% best case, above it commit.</summary>
    public ForecastCategory Category => Probability switch
    {
        < 0.4 => ForecastCategory.Pipeline,
        < 0.7 => ForecastCategory.BestCase,
        _ => ForecastCategory.Commit,
    };
}
