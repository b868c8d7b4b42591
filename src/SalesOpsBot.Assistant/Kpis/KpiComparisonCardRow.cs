namespace SalesOpsBot.Assistant.Kpis;

/// <summary>A key figure on the comparison's card.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Figures">The figure of each side, from left to right; a dash where there is none.</param>
internal sealed record KpiComparisonCardRow(string Title, IReadOnlyList<string> Figures);
