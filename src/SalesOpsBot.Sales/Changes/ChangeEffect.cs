namespace SalesOpsBot.Sales.Changes;

/// <summary>What a change does to a figure.</summary>
/// <param name="Figure">Which: <c>Forecast Q1 2018</c>.</param>
/// <param name="Before">What it is, or nothing where there is none.</param>
/// <param name="After">What it becomes.</param>
/// <param name="Currency">What both are in, by its ISO 4217 code; nothing where both are shares, such as an attainment.</param>
public sealed record ChangeEffect(string Figure, decimal? Before, decimal? After, string? Currency);
