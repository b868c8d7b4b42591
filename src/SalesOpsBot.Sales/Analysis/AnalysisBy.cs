namespace SalesOpsBot.Sales.Analysis;

/// <summary>What an analysis has a line for.</summary>
public enum AnalysisBy
{
    /// <summary>Each owner.</summary>
    Rep,

    /// <summary>Each product.</summary>
    Product,

    /// <summary>Each regional office, by the owner's.</summary>
    Region,

    /// <summary>Each account.</summary>
    Account,

    /// <summary>Each sector of accounts.</summary>
    Sector,

    /// <summary>Each stage that the deals passed, on their way to won or lost.</summary>
    Stage,

    /// <summary>Each ISO week.</summary>
    Week,

    /// <summary>Each month.</summary>
    Month,

    /// <summary>Each calendar quarter.</summary>
    Quarter,
}
