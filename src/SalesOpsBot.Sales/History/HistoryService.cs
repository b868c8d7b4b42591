using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Auditing;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.History;

/// <summary>Answers who changed what. What one may not see has no history.</summary>
public sealed class HistoryService(IAuditStore audit, IDealStore deals, ILeadStore leads)
{
    private const int Most = 20;
    private const int Closest = 5;

    /// <summary>The history of a deal, a lead or a person's changes; of one's own changes where nothing is said.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="what">An id, or words that name it.</param>
    /// <param name="period">In canonical form; all of it where nothing is said.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<HistoryReport>> HistoryAsync(Viewer viewer, string? what, string? period, CancellationToken cancellationToken) =>
        PeriodArgument.ReadOptional(period).ThenAsync(when => AccessPolicy.Everything(viewer).ThenAsync(async scope =>
        {
            var window = Window(viewer, when);
            if (string.IsNullOrWhiteSpace(what) || string.Equals(what.Trim(), "me", StringComparison.OrdinalIgnoreCase)) return await OfPersonAsync(viewer, viewer.Person, when, window, cancellationToken);
            if (Person(viewer, what) is { } person)
            {
                return AccessPolicy.MaySee(viewer, person)
                    ? await OfPersonAsync(viewer, person, when, window, cancellationToken)
                    : Problem.Denied($"What {person.Name} changed is for {person.Name}, their managers and sales operations.");
            }

            var found = await deals.FindAsync(scope, what, DealChooser.Closest, cancellationToken);
            if (found.Count == 0 && await leads.FindAsync(scope, what, Closest, cancellationToken) is [var lead, ..])
                return Report(viewer, scope, lead.Lead.Name, when, await audit.OfRecordAsync(scope, RecordKind.Lead, lead.Lead.ExternalId, window, cancellationToken));
            return await DealChooser.Choose(what, "what", found, DealStatus.Open).ThenAsync<HistoryReport>(async deal =>
                Report(viewer, scope, deal.Name, when, await audit.OfRecordAsync(scope, RecordKind.Deal, deal.ExternalId, window, cancellationToken)));
        }));

    private async Task<Outcome<HistoryReport>> OfPersonAsync(Viewer viewer, Salesperson person, Period? period, AuditWindow window, CancellationToken cancellationToken) =>
        Report(viewer, null, person.Id == viewer.Person.Id ? Say("Your changes") : Say($"{person.Name}'s changes"), period, await audit.ByPersonAsync(person.Id, window, cancellationToken));

    private static Salesperson? Person(Viewer viewer, string words) => NameFinder.Find(words, viewer.Org.People, p => p.Name, p => p.Email) is { Certain: true, Items: [var person, ..] } ? person : null;

    private static AuditWindow Window(Viewer viewer, Period? period)
    {
        if (period is not { } days) return new(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, Most + 1);
        var (from, before) = viewer.Instants(days.Days);
        return new(from, before, Most + 1);
    }

    private static HistoryReport Report(Viewer viewer, SalesScope? scope, string subject, Period? period, IReadOnlyList<AuditLine> lines) => new()
    {
        AsOf = viewer.Now,
        Scope = scope?.Canonical ?? "me",
        ScopeLabel = scope?.Label ?? viewer.Person.Name,
        Subject = subject,
        Period = period,
        Changes = [.. lines.Take(Most)],
        More = lines.Count > Most,
        Receipt = new(Say("history"), 1, Say("the entries of the audit, latest first: every change that was made from a conversation, and how it was confirmed"), Math.Min(lines.Count, Most)),
    };
}
