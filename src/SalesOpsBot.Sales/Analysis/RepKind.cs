namespace SalesOpsBot.Sales.Analysis;

/// <summary>The four kinds of rep: against the team's middle, and against their own period before.</summary>
public enum RepKind
{
    /// <summary>Above the middle, and growing.</summary>
    RisingStar,

    /// <summary>Above the middle, and shrinking: to be looked at first.</summary>
    FallingStar,

    /// <summary>Below the middle, and growing.</summary>
    ImprovingLaggard,

    /// <summary>Below the middle, and shrinking.</summary>
    DeterioratingLaggard,
}
