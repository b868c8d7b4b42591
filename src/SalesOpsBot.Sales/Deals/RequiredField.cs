namespace SalesOpsBot.Sales.Deals;

/// <summary>What a stage can ask of the deals that enter it.</summary>
public enum RequiredField
{
    /// <summary>An account.</summary>
    Account,

    /// <summary>A product.</summary>
    Product,

    /// <summary>An owner.</summary>
    Owner,

    /// <summary>A value above zero.</summary>
    Value,

    /// <summary>The day it is expected to close, or closed.</summary>
    CloseDate,

    /// <summary>What is done next.</summary>
    NextStep,

    /// <summary>The rep's own forecast category.</summary>
    Category,

    /// <summary>Why it was lost.</summary>
    LostReason,
}
