using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Who is paid by which plan, until the person's next assignment.</summary>
public sealed class CommissionPlanAssignment
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Who.</summary>
    public SalespersonId SalespersonId { get; init; }

    /// <summary>By which plan.</summary>
    public int PlanId { get; init; }

    /// <summary>From this day on.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
