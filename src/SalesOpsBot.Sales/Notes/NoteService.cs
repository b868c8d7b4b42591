using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals.Editing;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Sales.Notes;

/// <summary>Prepares notes.</summary>
public sealed class NoteService(DealEditService deals, IAccountStore accounts, LeadFinder leads, ChangeService changes)
{
    /// <summary>Prepares a note about a deal, an account or a lead.</summary>
    public async Task<Outcome<ChangeReport>> AddAsync(Viewer viewer, ChangeOrigin origin, string? deal, string? account, string? lead, string? text, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(deal) && string.IsNullOrWhiteSpace(account) && string.IsNullOrWhiteSpace(lead)) return Problem.Missing("deal", "What is the note about? Say a deal, an account or a lead.");
        if (string.IsNullOrWhiteSpace(text)) return Problem.Missing("text", "What shall I note?");
        if (text.Length > RecordFields.LongestText) return Problem.Invalid("text", $"A note has at most {RecordFields.LongestText} characters; this one has {text.Length}.");
        return await (await SubjectAsync(viewer, deal, account, lead, cancellationToken)).ThenAsync(subject =>
            changes.PrepareAsync(viewer, origin, new(FieldText.Name(subject.After)!, [Note(viewer, subject, text.Trim())], null), cancellationToken));
    }

    private static RecordChange Note(Viewer viewer, FieldChange subject, string text) => new(RecordKind.Note, RecordKeys.New(), FieldText.Name(subject.After)!, ChangeOperation.Create,
    [
        subject,
        new("text", null, text),
        new("author", null, FieldText.Reference(viewer.Person.ExternalId, viewer.Person.Name)),
        new("written_at", null, FieldText.Of(viewer.Now)),
    ]);

    private async Task<Outcome<FieldChange>> SubjectAsync(Viewer viewer, string? deal, string? account, string? lead, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(lead)) return await LeadAsync(viewer, lead, cancellationToken);
        if (string.IsNullOrWhiteSpace(deal)) return await AccountAsync(account!, cancellationToken);
        var found = await deals.FindAsync(viewer, deal, cancellationToken);
        // "note for Isdom" with no deal of theirs in sight: a note on the account.
        if (found is Outcome<Deals.DealLine>.Failed { Problem.Kind: ProblemKind.NotFound } && await AccountAsync(deal, cancellationToken) is Outcome<FieldChange>.Found named) return named;
        return found.Then<FieldChange>(line => new FieldChange("deal", null, FieldText.Reference(line.ExternalId, line.Name)));
    }

    private async Task<Outcome<FieldChange>> AccountAsync(string account, CancellationToken cancellationToken) =>
        (await AccountArgument.ReadAsync(accounts, account, cancellationToken)).Then<FieldChange>(found => new FieldChange("account", null, FieldText.Reference(found!.ExternalId, found.Name)));

    private async Task<Outcome<FieldChange>> LeadAsync(Viewer viewer, string lead, CancellationToken cancellationToken) =>
        (await leads.FindAsync(viewer, lead, cancellationToken)).Then<FieldChange>(found => new FieldChange("lead", null, FieldText.Reference(found.Lead.ExternalId, found.Lead.Name)));
}
