using SalesOpsBot.Sales.Accounts;

namespace SalesOpsBot.Sales.Contacts;

/// <summary>Somebody on the buyer's side.</summary>
public sealed class Contact
{
    /// <summary>The key; zero until it is kept.</summary>
    public ContactId Id { get; init; }

    /// <summary>The id in the system that it was imported from.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Where the person works, where it is known.</summary>
    public AccountId? AccountId { get; set; }

    /// <summary>The full name.</summary>
    public required string Name { get; set; }

    /// <summary>The person's position.</summary>
    public string? Title { get; set; }

    /// <summary>The e-mail address.</summary>
    public string? Email { get; set; }

    /// <summary>The telephone number, as it was written.</summary>
    public string? Phone { get; set; }

    /// <summary>True where the sample's generator made it up.</summary>
    public bool Generated { get; init; }
}
