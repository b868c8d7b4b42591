using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads;

/// <summary>Somebody who may become a customer.</summary>
public sealed class Lead
{
    /// <summary>The key; zero until it is kept.</summary>
    public LeadId Id { get; init; }

    /// <summary>The id in the system that it was imported from; what people call it by.</summary>
    public required string ExternalId { get; init; }

    /// <summary>The person's full name.</summary>
    public required string Name { get; set; }

    /// <summary>Where the person works.</summary>
    public string? Company { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The person's position.</summary>
    public string? Title { get; set; }

    /// <summary>Where it came from.</summary>
    public string? Source { get; init; }

    /// <summary>How it stands.</summary>
    public LeadStatus Status { get; set; }

    /// <summary>Who works on it; a lead without an owner is seen by sales operations alone.</summary>
    public SalespersonId? OwnerId { get; set; }

    /// <summary>The instant it arrived.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The deal that it became.</summary>
    public DealId? ConvertedDealId { get; set; }

    /// <summary>What the company does.</summary>
    public string? Industry { get; set; }

    /// <summary>Where the company is.</summary>
    public string? Country { get; set; }

    /// <summary>Number of the company's employees.</summary>
    public int? Employees { get; set; }

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
