using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Deals.Editing;

namespace SalesOpsBot.Sales.Leads.Editing;

/// <summary>Makes account, contact and deal of a qualified lead; an account of the company's name is taken as it is.</summary>
public sealed class LeadConversion(IAccountStore accounts, IStageStore stages)
{
    /// <summary>The records of the change, the lead last.</summary>
    public async Task<IReadOnlyList<RecordChange>> RecordsAsync(Viewer viewer, Lead lead, CancellationToken cancellationToken)
    {
        var company = lead.Company ?? lead.Name;
        var known = (await AccountArgument.ReadAsync(accounts, company, cancellationToken)).Match(found => found, _ => null);
        var account = known is null ? FieldText.Reference(RecordKeys.New(), company) : FieldText.Reference(known.ExternalId, known.Name);
        var owner = viewer.Org.Find(lead.OwnerId ?? viewer.Person.Id) ?? viewer.Person;
        var stage = (await stages.StagesAsync(cancellationToken)).First(s => s.Status == DealStatus.Open).Name;
        var deal = FieldText.Reference(RecordKeys.New(), FieldText.Name(account));
        var of = new FieldChange("account", null, account);
        var whose = new FieldChange("owner", null, DealVocabulary.Reference(owner));
        return
        [
            .. known is null ? (RecordChange[])[New(RecordKind.Account, account, [new("name", null, company), whose])] : [],
            New(RecordKind.Contact, FieldText.Reference(RecordKeys.New(), lead.Name), [new("name", null, lead.Name), new("title", null, lead.Title), new("email", null, lead.Email), of]),
            New(RecordKind.Deal, deal, [new("name", null, FieldText.Name(deal)), of, whose, new("stage", null, FieldText.Reference(stage, stage)), new("created_on", null, FieldText.Of(viewer.Today))]),
            new(RecordKind.Lead, lead.ExternalId, lead.Name, ChangeOperation.Update, [new("status", lead.Status.ToString(), nameof(LeadStatus.Converted)), new("converted_deal", null, deal)]),
        ];
    }

    private static RecordChange New(RecordKind kind, string? reference, IReadOnlyList<FieldChange> fields) =>
        new(kind, FieldText.Key(reference)!, FieldText.Name(reference)!, ChangeOperation.Create, fields);
}
