using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Sales.Meetings.Booking;

/// <summary>What a meeting is about: a deal, an account, a lead, or none of them.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Account">The account, also that of the deal.</param>
/// <param name="Lead">The lead.</param>
public sealed record MeetingSubject(DealLine? Deal, AccountName? Account, LeadRecord? Lead)
{
    /// <summary>What it is called; nothing where it is about none.</summary>
    public string? Name => Account?.Name ?? Lead?.Lead.Company ?? Lead?.Lead.Name ?? Deal?.Name;

    /// <summary>The fields of a record that is about it.</summary>
    public IEnumerable<FieldChange> Fields()
    {
        if (Account is not null) yield return new("account", null, FieldText.Reference(Account.ExternalId, Account.Name));
        if (Deal is not null) yield return new("deal", null, FieldText.Reference(Deal.ExternalId, Deal.Name));
        if (Lead is not null) yield return new("lead", null, FieldText.Reference(Lead.Lead.ExternalId, Lead.Lead.Name));
    }
}
