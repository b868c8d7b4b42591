using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Quotas;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>What one statement is made from: a person, a plan, some days and what was won on them.</summary>
public sealed record Settlement
{
    /// <summary>Whose.</summary>
    public required SalespersonId PersonId { get; init; }

    /// <summary>The person's name.</summary>
    public required string Person { get; init; }

    /// <summary>The version of the plan that is in force.</summary>
    public required CommissionPlan Plan { get; init; }

    /// <summary>The whole period that the plan settles.</summary>
    public required Period Period { get; init; }

    /// <summary>Its days on which this plan is the person's.</summary>
    public required DateRange Days { get; init; }

    /// <summary>What is to be won on these days; nothing where neither plan nor quota says.</summary>
    public Money? Target { get; init; }

    /// <summary>The versions of the person's quotas that the target comes from; none where the plan says it.</summary>
    public IReadOnlyList<Quota> Quotas { get; init; } = [];

    /// <summary>The wins of these days in which the person has a part.</summary>
    public IReadOnlyList<DealWin> Wins { get; init; } = [];

    /// <summary>True where the person's plan ends on these days: nothing is advanced any more.</summary>
    public bool Leaves { get; init; }

    /// <summary>The day that things are known up to; reversals and payments after it do not count.</summary>
    public required DateOnly AsOf { get; init; }
}
