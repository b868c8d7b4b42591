using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>Who is paid by which plan, until the person's next assignment or the last day.</summary>
public sealed class CommissionPlanAssignment
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Who.</summary>
    public SalespersonId SalespersonId { get; init; }

    /// <summary>By which plan, in whatever version is in force.</summary>
    public required string PlanName { get; init; }

    /// <summary>From this day on.</summary>
    public DateOnly ValidFrom { get; init; }

    /// <summary>The last day, for somebody who leaves; nothing where it goes on.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
