namespace SalesOpsBot.Sales.Changes;

/// <summary>When a <see cref="ChangeRule"/> holds.</summary>
public enum ChangeCondition
{
    /// <summary>Always.</summary>
    Always,

    /// <summary>The stage goes back to an earlier one.</summary>
    Backwards,

    /// <summary>The day moves into another fiscal quarter.</summary>
    OverQuarterEnd,

    /// <summary>The amount changes by more than <see cref="ChangeRule.Share"/> of what it was.</summary>
    ByMoreThan,

    /// <summary>The new amount is at least <see cref="ChangeRule.Amount"/> of the company's currency.</summary>
    AmountFrom,

    /// <summary>The change touches at least <see cref="ChangeRule.Amount"/> records.</summary>
    RecordsFrom,
}
