using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads;

/// <summary>One thing that happened with a lead.</summary>
public sealed class LeadActivity
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Whose.</summary>
    public LeadId LeadId { get; init; }

    /// <summary>What happened.</summary>
    public LeadActivityKind Kind { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who of ours did it; nothing where the lead did.</summary>
    public SalespersonId? ByPersonId { get; init; }

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
