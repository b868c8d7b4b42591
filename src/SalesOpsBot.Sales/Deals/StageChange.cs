namespace SalesOpsBot.Sales.Deals;

/// <summary>A deal's arrival in a stage.</summary>
/// <param name="On">The day.</param>
/// <param name="Stage">The stage's name.</param>
/// <param name="Generated">True where the sample's generator made it up.</param>
public sealed record StageChange(DateOnly On, string Stage, bool Generated);
