namespace SalesOpsBot.Sales;

/// <summary>A day that nobody works.</summary>
/// <param name="Day">Which.</param>
/// <param name="Name">What it is called.</param>
public sealed record Holiday(DateOnly Day, string? Name);
