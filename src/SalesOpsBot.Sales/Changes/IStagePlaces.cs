namespace SalesOpsBot.Sales.Changes;

/// <summary>The stages' places in the pipeline, so that a step back is known as one.</summary>
public interface IStagePlaces
{
    /// <summary>Places by the stage's name, the first stage lowest.</summary>
    Task<IReadOnlyDictionary<string, int>> PlacesAsync(CancellationToken cancellationToken);
}
