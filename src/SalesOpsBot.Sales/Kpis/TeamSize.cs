namespace SalesOpsBot.Sales.Kpis;

/// <summary>The size of a sales operations team that revenue calls for.</summary>
public enum TeamSize
{
    /// <summary>Technical specialists and analysts.</summary>
    Specialists,

    /// <summary>And a sales-effectiveness manager.</summary>
    EffectivenessManager,

    /// <summary>And a director of sales operations.</summary>
    Director,
}
