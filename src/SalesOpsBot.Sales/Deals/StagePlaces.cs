using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Deals;

/// <summary>The places of the configured pipeline. Won and lost lie behind every open stage, and neither behind the other.</summary>
public sealed class StagePlaces(IStageStore stages) : IStagePlaces
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, int>> PlacesAsync(CancellationToken cancellationToken) =>
        (await stages.StagesAsync(cancellationToken)).ToDictionary(stage => stage.Name, stage => stage.Status == DealStatus.Open ? stage.Position : int.MaxValue);
}
