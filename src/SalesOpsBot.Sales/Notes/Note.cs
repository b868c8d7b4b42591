using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Notes;

/// <summary>Something worth remembering about a deal, an account or a lead.</summary>
public sealed class Note
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>What changes and the audit call it by.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Who wrote it.</summary>
    public SalespersonId AuthorId { get; init; }

    /// <summary>About which deal.</summary>
    public DealId? DealId { get; init; }

    /// <summary>About which account.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>About which lead.</summary>
    public LeadId? LeadId { get; init; }

    /// <summary>The words, at most 4,000 characters.</summary>
    public required string Text { get; set; }

    /// <summary>When it was written.</summary>
    public DateTimeOffset WrittenAt { get; init; }
}
