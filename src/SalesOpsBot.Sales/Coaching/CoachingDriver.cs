namespace SalesOpsBot.Sales.Coaching;

/// <summary>What moved what a rep won the most: value won = deals closed × win rate × value of a win.</summary>
public enum CoachingDriver
{
    /// <summary>Nothing fell, or too little was closed before to compare with.</summary>
    None,

    /// <summary>Fewer deals came to a decision.</summary>
    Volume,

    /// <summary>A smaller share of them was won.</summary>
    WinRate,

    /// <summary>Those that were won were smaller.</summary>
    DealSize,
}
