using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Changes;

/// <summary>One rule of the write policy.</summary>
public sealed class ChangeRule
{
    /// <summary>The sort of record; nothing for all.</summary>
    public RecordKind? Record { get; set; }

    /// <summary>The field; nothing for any field.</summary>
    public string? Field { get; set; }

    /// <summary>What happens to the record; nothing for all.</summary>
    public ChangeOperation? Operation { get; set; }

    /// <summary>The roles that it holds for; empty for all.</summary>
    public IList<Role> Roles { get; } = [];

    /// <summary>When it holds.</summary>
    public ChangeCondition When { get; set; }

    /// <summary>For <see cref="ChangeCondition.ByMoreThan"/>: 0.25 is a quarter.</summary>
    public decimal Share { get; set; }

    /// <summary>For <see cref="ChangeCondition.AmountFrom"/>, in the company's currency, and for <see cref="ChangeCondition.RecordsFrom"/>.</summary>
    public decimal Amount { get; set; }

    /// <summary>What it demands.</summary>
    public ChangeDemand Demand { get; set; } = ChangeDemand.Confirmation;

    /// <summary>Why, as a sentence that begins the answer: <c>Moving a deal back needs a reason.</c></summary>
    public string Because { get; set; } = "";
}
