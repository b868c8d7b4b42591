namespace SalesOpsBot.Assistant.Kpis;

/// <summary>Figures side by side.</summary>
/// <param name="Figures">From left to right.</param>
internal sealed record KpisCardRow(IReadOnlyList<KpisCardFigure> Figures);
