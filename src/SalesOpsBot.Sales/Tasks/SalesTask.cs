using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Tasks;

/// <summary>Something that somebody means to do: a reminder, a follow-up.</summary>
public sealed class SalesTask
{
    /// <summary>The key; zero until it is kept.</summary>
    public SalesTaskId Id { get; init; }

    /// <summary>What people call it by: <c>T-4KQ7M2</c>.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Who is to do it.</summary>
    public SalespersonId OwnerId { get; set; }

    /// <summary>What is to be done.</summary>
    public required string Text { get; set; }

    /// <summary>By which day; nothing where it can be done at any time.</summary>
    public DateOnly? DueOn { get; set; }

    /// <summary>At which instant of that day to remind of it; nothing leaves it to the day.</summary>
    public DateTimeOffset? RemindAt { get; set; }

    /// <summary>About which deal.</summary>
    public DealId? DealId { get; set; }

    /// <summary>About which account.</summary>
    public AccountId? AccountId { get; set; }

    /// <summary>About which lead.</summary>
    public LeadId? LeadId { get; set; }

    /// <summary>The meeting that it came out of.</summary>
    public MeetingId? MeetingId { get; set; }

    /// <summary>When it was noted down.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was done; nothing while it is open.</summary>
    public DateTimeOffset? DoneAt { get; set; }

    /// <summary>When its owner was reminded; nothing while they were not.</summary>
    public DateTimeOffset? RemindedAt { get; set; }

    /// <summary>Rises with every change.</summary>
    public int Version { get; set; } = 1;

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
