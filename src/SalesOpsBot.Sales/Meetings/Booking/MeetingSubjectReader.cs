using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Accounts;
using SalesOpsBot.Sales.Deals.Editing;
using SalesOpsBot.Sales.Leads;

namespace SalesOpsBot.Sales.Meetings.Booking;

/// <summary>Reads what a meeting or a task is about from the arguments <c>deal</c>, <c>account</c> and <c>lead</c>.</summary>
public sealed class MeetingSubjectReader(DealEditService deals, IAccountStore accounts, ILeadStore leads)
{
    private const int Offered = 5;

    /// <summary>The subject; empty where nothing was said.</summary>
    public async Task<Outcome<MeetingSubject>> ReadAsync(Viewer viewer, string? deal, string? account, string? lead, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(lead)) return await LeadAsync(viewer, lead, cancellationToken);
        if (string.IsNullOrWhiteSpace(deal)) return (await AccountArgument.ReadAsync(accounts, account, cancellationToken)).Then<MeetingSubject>(found => new MeetingSubject(null, found, null));
        return await (await deals.FindAsync(viewer, deal, cancellationToken)).ThenAsync(async found =>
            (await AccountArgument.ReadAsync(accounts, found.Account, cancellationToken)).Match<Outcome<MeetingSubject>>(of => new MeetingSubject(found, of, null), _ => new MeetingSubject(found, null, null)));
    }

    private Task<Outcome<MeetingSubject>> LeadAsync(Viewer viewer, string lead, CancellationToken cancellationToken) => AccessPolicy.Everything(viewer).ThenAsync<MeetingSubject>(async scope =>
        await leads.FindAsync(scope, lead, Offered, cancellationToken) switch
        {
            [] => Problem.NotFound("lead", $"Among the leads that you may see, none is called “{lead.Trim()}”."),
            [var only] => new MeetingSubject(null, null, only),
            var several => Problem.Ambiguous("lead", $"Which lead do you mean by “{lead.Trim()}”?", [.. several.Select(l => new Choice(l.Lead.ExternalId, $"{l.Lead.Name} ({l.Lead.ExternalId})"))]),
        });
}
