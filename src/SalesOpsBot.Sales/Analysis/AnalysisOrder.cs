namespace SalesOpsBot.Sales.Analysis;

/// <summary>Which lines of an analysis come first.</summary>
public enum AnalysisOrder
{
    /// <summary>The best.</summary>
    Best,

    /// <summary>The worst; those without a figure are left out.</summary>
    Worst,

    /// <summary>Those furthest above their own usual; only those above it.</summary>
    More,

    /// <summary>Those furthest below their own usual; only those below it.</summary>
    Less,

    /// <summary>Those furthest from their own usual, whichever way.</summary>
    Unusual,
}
