namespace SalesOpsBot.Sales.Deals;

/// <summary>What a file of stages says. Stages of earlier files that it leaves out stay as they were, because deals may be in them.</summary>
/// <param name="Stages">From the first step up.</param>
public sealed record StageList(IReadOnlyList<StageRule> Stages);
