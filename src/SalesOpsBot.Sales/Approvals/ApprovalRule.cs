using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Who has to approve a change, and when.</summary>
public sealed class ApprovalRule
{
    /// <summary>The field of a discount, which is asked for in percent.</summary>
    public const string Discount = "discount";

    /// <summary>The sort of record; nothing for all.</summary>
    public RecordKind? Record { get; set; }

    /// <summary>The field, or <see cref="Discount"/>; nothing for any, discounts included.</summary>
    public string? Field { get; set; }

    /// <summary>The roles of whoever asks; empty for all.</summary>
    public IList<Role> Roles { get; } = [];

    /// <summary>Only beyond this size: for a discount its share (0.15 is 15%), for an amount the difference that the change makes as a share of what it was.</summary>
    public decimal? Above { get; set; }

    /// <summary>Only from this value of the record on, before the change, in the company's currency.</summary>
    public decimal? AmountFrom { get; set; }

    /// <summary>The first day on which the rule holds; nothing for always.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day on which it holds; nothing for always.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>The chain, one step after another. A rule without steps lets the change pass without approval.</summary>
    public IList<ApprovalStep> Steps { get; } = [];
}
