namespace SalesOpsBot.Sales.Deals;

/// <summary>Where the pipeline's stages are kept.</summary>
public interface IStageStore
{
    /// <summary>All stages, first step first.</summary>
    Task<IReadOnlyList<Stage>> StagesAsync(CancellationToken cancellationToken);
}
