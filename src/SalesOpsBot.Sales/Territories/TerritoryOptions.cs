namespace SalesOpsBot.Sales.Territories;

/// <summary>How territories are compared: the section <c>Sales:Territories</c> of the settings.</summary>
public sealed class TerritoryOptions
{
    /// <summary>How far a territory's load may lie from the mean and still count as balanced, as a share of the mean.</summary>
    /// <value>Default 0.25; above 0, below 1.</value>
    public decimal Tolerance { get; set; } = 0.25m;

    /// <summary>How many moves are proposed at most.</summary>
    /// <value>Default 10; 0 for none.</value>
    public int MostMoves { get; set; } = 10;

    /// <summary>How many days back won deals count towards a territory's load.</summary>
    /// <value>Default 365, at least 1.</value>
    public int LookBackDays { get; set; } = 365;
}
