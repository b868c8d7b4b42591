using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals.Editing;
using SalesOpsBot.Sales.Leads.Routing;

namespace SalesOpsBot.Sales.Leads.Editing;

/// <summary>Prepares changes of leads: what was done about one, whose it is, and what becomes of it.</summary>
public sealed class LeadEditService(LeadFinder leads, LeadConversion conversion, LeadRouteService routes, ChangeService changes)
{
    /// <summary>Prepares an activity; a lead that somebody works on is not new any more.</summary>
    public async Task<Outcome<ChangeReport>> LogAsync(Viewer viewer, ChangeOrigin origin, string? lead, string? activity, string? notes, CancellationToken cancellationToken) =>
        await (await leads.FindAsync(viewer, lead, cancellationToken)).ThenAsync(async found =>
        {
            if (string.IsNullOrWhiteSpace(activity)) return Problem.Missing("activity", $"What was done about {found.Lead.Name}?", new Choice("call", Say("Call")), new Choice("email", Say("E-mail")), new Choice("meeting", Say("Meeting")));
            if (ActivityWords.TryRead(activity) is not { } kind) return Problem.Invalid("activity", $"I keep calls, e-mails, meetings, forms and page visits; “{activity.Trim()}” is none of these.");
            var records = new List<RecordChange> { Activity(viewer, found.Lead, kind) };
            if (found.Lead.Status == LeadStatus.New && kind is LeadActivityKind.Call or LeadActivityKind.EmailSent or LeadActivityKind.Meeting) records.Add(Updated(found.Lead, new("status", nameof(LeadStatus.New), nameof(LeadStatus.Working))));
            if (!string.IsNullOrWhiteSpace(notes)) records.Add(LeadNotes.Of(viewer, found.Lead, notes));
            return await changes.PrepareAsync(viewer, origin, new(Say($"{ActivityWords.Of(kind)} with {found.Lead.Name}"), records, null), cancellationToken);
        });

    /// <summary>Prepares another owner: the one named, or the one that territory and load say.</summary>
    public async Task<Outcome<ChangeReport>> AssignAsync(Viewer viewer, ChangeOrigin origin, string? lead, string? rep, CancellationToken cancellationToken) =>
        await (await leads.FindAsync(viewer, lead, cancellationToken)).ThenAsync(async found =>
        {
            var owner = string.IsNullOrWhiteSpace(rep) ? await RoutedAsync(viewer, found.Lead, cancellationToken) : DealVocabulary.Owner(viewer, rep, "rep").Then<(string? Owner, string? Why)>(named => (named, null));
            return await owner.ThenAsync(to => changes.PrepareAsync(viewer, origin, new(found.Lead.Name, [Updated(found.Lead, new("owner", Reference(viewer, found.Lead), to.Owner))], to.Why), cancellationToken));
        });

    /// <summary>Prepares what becomes of a lead: qualified makes account, contact and deal of it.</summary>
    public async Task<Outcome<ChangeReport>> QualifyAsync(Viewer viewer, ChangeOrigin origin, string? lead, string? outcome, string? reason, CancellationToken cancellationToken) =>
        await (await leads.FindAsync(viewer, lead, cancellationToken)).ThenAsync(async found =>
        {
            if (found.Lead.Status is LeadStatus.Converted) return Problem.Invalid("lead", $"{found.Lead.Name} is a deal already.");
            bool? qualified = outcome?.Trim().ToUpperInvariant() switch { "QUALIFIED" or "QUALIFY" or "YES" => true, "DISQUALIFIED" or "DISQUALIFY" or "NO" => false, _ => null };
            if (qualified is null) return Problem.Missing("outcome", $"Is {found.Lead.Name} qualified or not?", new Choice("qualified", Say("Qualified")), new Choice("disqualified", Say("Not qualified")));
            List<RecordChange> records = qualified.Value
                ? [.. await conversion.RecordsAsync(viewer, found.Lead, cancellationToken)]
                : [Updated(found.Lead, new("status", found.Lead.Status.ToString(), nameof(LeadStatus.Disqualified)))];
            if (!string.IsNullOrWhiteSpace(reason)) records.Add(LeadNotes.Of(viewer, found.Lead, reason));
            return await changes.PrepareAsync(viewer, origin, new($"{found.Lead.Name} {(qualified.Value ? Say("qualified") : Say("disqualified"))}", records, reason), cancellationToken);
        });

    private async Task<Outcome<(string? Owner, string? Why)>> RoutedAsync(Viewer viewer, Lead lead, CancellationToken cancellationToken)
    {
        var route = await routes.RouteAsync(viewer, lead, cancellationToken);
        return route.Person is { } person
            ? (FieldText.Reference(person.ExternalId, person.Name), route.Reason)
            : Problem.Invalid("rep", $"No rule says whose {lead.Name} is. Say a name.");
    }

    private static string? Reference(Viewer viewer, Lead lead) => lead.OwnerId is { } id && viewer.Org.Find(id) is { } person ? FieldText.Reference(person.ExternalId, person.Name) : null;

    private static RecordChange Updated(Lead lead, FieldChange change) => new(RecordKind.Lead, lead.ExternalId, lead.Name, ChangeOperation.Update, [change]);

    private static RecordChange Activity(Viewer viewer, Lead lead, LeadActivityKind kind) => new(
        RecordKind.LeadActivity, string.Create(CultureInfo.InvariantCulture, $"{lead.ExternalId}-{viewer.Now.UtcTicks}"), lead.Name, ChangeOperation.Create,
        [
            new("activity", null, kind.ToString()),
            new("lead", null, FieldText.Reference(lead.ExternalId, lead.Name)),
            new("by", null, FieldText.Reference(viewer.Person.ExternalId, viewer.Person.Name)),
            new("at", null, FieldText.Of(viewer.Now)),
        ]);
}
