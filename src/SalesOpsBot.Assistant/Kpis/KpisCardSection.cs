namespace SalesOpsBot.Assistant.Kpis;

/// <summary>Figures about one thing, one below the other.</summary>
/// <param name="Title">What they are about.</param>
/// <param name="Figures">The figures.</param>
internal sealed record KpisCardSection(string Title, IReadOnlyList<KpisCardFigure> Figures);
