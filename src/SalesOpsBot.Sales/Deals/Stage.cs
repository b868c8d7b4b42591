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

    /// <summary>What a deal must have to enter it, by the file of stages in force.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<RequiredField> Required { get; init; } = [];

    /// <summary>The forecast category of its deals where the rep has not picked one: under 40% pipeline, under 70% best case, above it commit.</summary>
    public ForecastCategory Category => Probability switch
    {
        < 0.4 => ForecastCategory.Pipeline,
        < 0.7 => ForecastCategory.BestCase,
        _ => ForecastCategory.Commit,
    };

    /// <summary>The stage as a file of stages says it; itself where the file does not name it.</summary>
    /// <param name="list">The file in force, if one is.</param>
    public Stage By(StageList? list) => list?.Stages.FirstOrDefault(r => string.Equals(r.Name, Name, StringComparison.OrdinalIgnoreCase)) is { } rule
        ? new() { Id = Id, Name = Name, Position = rule.Position, Probability = rule.Probability, Status = Status, Required = rule.Required }
        : this;
}
