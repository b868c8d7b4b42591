using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Leads.Scoring;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices.Alerts;

/// <summary>What the cards about a lead that waits have in common: the lead as it is now, as long as nobody has answered it, with Call, Log and Reassign.</summary>
internal sealed class NewLeadCards(ILeadStore leads, SalesOptions options)
{
    /// <summary>The lead that a notice is about; nothing where it was answered, decided, or is not the person's to see.</summary>
    public async Task<LeadRecord?> WaitingAsync(Notice notice, Viewer viewer, CancellationToken cancellationToken)
    {
        if (AccessPolicy.Everything(viewer) is not Outcome<SalesScope>.Found { Value: var scope }) return null;
        var record = (await leads.FindAsync(scope, notice.SubjectKey!, 1, cancellationToken)).FirstOrDefault(r => r.Lead.ExternalId == notice.SubjectKey);
        if (record is null || !LeadStatuses.Open.Contains(record.Lead.Status)) return null;
        var contacts = await leads.ContactsAsync(scope, record.Lead.CreatedAt, record.Lead.CreatedAt.AddTicks(1), cancellationToken);
        return LeadContacts.Counted(contacts, viewer.Now).Any(c => c.ExternalId == record.Lead.ExternalId && c.AnsweredAt is not null) ? null : record;
    }

    /// <summary>Who it is: <c>Lena Lead, Newco</c>.</summary>
    public static string Title(Lead lead) => lead.Company is { } company && company != lead.Name ? $"{lead.Name}, {company}" : lead.Name;

    /// <summary>What is known of it, and what it scores now.</summary>
    public IReadOnlyList<Fact> Facts(LeadRecord record, Viewer viewer, Formats formats)
    {
        var score = LeadScorer.Score(record, viewer.Now, options.LeadsOn(viewer.Today));
        var (lead, facts) = (record.Lead, new List<Fact> { new(Say("Score"), Say($"{formats.Count((long)decimal.Round(score.Points), "point", "points")}, grade {score.Grade}")) });
        foreach (var (title, value) in new[] { ("Position", lead.Title), ("E-mail", lead.Email), ("Source", lead.Source), ("Sector", lead.Industry), ("Country", lead.Country) })
        {
            if (value is not null) facts.Add(new(title, value));
        }

        return facts;
    }

    /// <summary>How long an answer may take, in words.</summary>
    public string Agreed(Viewer viewer, Formats formats) => Say($"{formats.Number((decimal)options.ResponseTargetOn(viewer.Today).TotalMinutes)} working minutes");

    /// <summary>What can be done about it.</summary>
    public static IReadOnlyList<NoticeCardButton> Buttons(Lead lead) =>
    [
        new(Say("Call"), new("log_lead_activity", new JsonObject { ["lead"] = lead.ExternalId, ["activity"] = "call" }, null)),
        new(Say("Log"), new("log_lead_activity", new JsonObject { ["lead"] = lead.ExternalId }, null)),
        new(Say("Reassign"), new("assign_lead", new JsonObject { ["lead"] = lead.ExternalId }, null)),
    ];
}
