using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Meetings.Attendees;

/// <summary>Somebody who is to take part in a meeting.</summary>
/// <param name="Name">The name, or the address where no name is known.</param>
/// <param name="Email">Where an invitation would go.</param>
public sealed record Attendee(string Name, string? Email)
{
    /// <summary>One of ours.</summary>
    public Salesperson? Person { get; init; }

    /// <summary>One of the buyer's, whom we know.</summary>
    public ContactId? ContactId { get; init; }

    /// <summary>Where one of the buyer's works.</summary>
    public AccountId? AccountId { get; init; }

    /// <summary>What the account is called.</summary>
    public string? Account { get; init; }

    /// <summary>A colleague.</summary>
    public static Attendee Of(Salesperson person) => new(person.Name, person.Email) { Person = person };

    /// <summary>One of the buyer's.</summary>
    public static Attendee Of(ContactLine contact) => new(contact.Name, contact.Email) { ContactId = contact.Id, AccountId = contact.AccountId, Account = contact.Account };
}
