using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>A lead that waits for longer than was agreed; nothing once somebody has answered it.</summary>
internal sealed class LeadOverdueComposer(ILeadStore leads, SalesOptions options) : INoticeComposer
{
    public NoticeKind Kind => NoticeKind.LeadOverdue;

    public async Task<NoticeMessage?> ComposeAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (AccessPolicy.Everything(viewer) is not Outcome<SalesScope>.Found { Value: var scope }) return null;
        var lead = (await leads.FindAsync(scope, notice.SubjectKey!, 1, cancellationToken)).Select(r => r.Lead).FirstOrDefault(l => l.ExternalId == notice.SubjectKey);
        if (lead is null || !LeadStatuses.Open.Contains(lead.Status)) return null;
        var contacts = await leads.ContactsAsync(scope, lead.CreatedAt, lead.CreatedAt.AddTicks(1), cancellationToken);
        if (LeadContacts.Counted(contacts, viewer.Now).Any(c => c.ExternalId == lead.ExternalId && c.AnsweredAt is not null)) return null;
        var (formats, agreed) = (Formats.For(viewer), options.ResponseTargetOn(viewer.Today));
        return NoticeMessage.From(new()
        {
            Title = lead.Company is { } company ? $"{lead.Name}, {company}" : lead.Name,
            Text = Say($"Waits for an answer since {formats.Instant(lead.CreatedAt)}; agreed are {formats.Number((decimal)agreed.TotalMinutes)} working minutes."),
            Tone = "attention",
            Facts = [.. Contact(lead)],
            Buttons =
            [
                new(Say("Open the lead"), new("explain_lead_score", new JsonObject { ["lead"] = lead.ExternalId }, null)),
                new(Say("I called"), new("log_lead_activity", new JsonObject { ["lead"] = lead.ExternalId, ["activity"] = "call" }, null)),
            ],
        });
    }

    private static IEnumerable<Fact> Contact(Lead lead)
    {
        if (lead.Title is { } title) yield return new(Say("Position"), title);
        if (lead.Email is { } email) yield return new(Say("E-mail"), email);
        if (lead.Source is { } source) yield return new(Say("Source"), source);
    }
}
