namespace SalesOpsBot.Sales.Deals;

/// <summary>One stage as a file of stages says it.</summary>
/// <param name="Name">Unique without regard to case.</param>
/// <param name="Position">Its place in the pipeline, from the first step up.</param>
/// <param name="Probability">How likely a deal in it is won, 0 to 1.</param>
/// <param name="Kind">Whether deals in it are open, won or lost.</param>
/// <param name="Required">What a deal must have to enter it.</param>
public sealed record StageRule(string Name, int Position, double Probability, DealStatus Kind, IReadOnlyList<RequiredField> Required);
