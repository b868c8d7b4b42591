using System.Globalization;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Receipts;
using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>Answers how fast leads are answered.</summary>
public sealed class LeadResponseService(ILeadStore leads, SalesOptions options)
{
    private const int OverdueShown = 10;

    /// <summary>First-response times of the leads that arrived in a period.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="period">In canonical form; the current fiscal quarter where nothing is said.</param>
    /// <param name="scope">Whose.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    public Task<Outcome<LeadResponseReport>> ResponseAsync(Viewer viewer, string? period, string? scope, CancellationToken cancellationToken) =>
        AccessPolicy.Resolve(viewer, scope).ThenAsync(whose => PeriodArgument
            .Read(period, options.Calendar.QuarterOf(viewer.Today))
            .ThenAsync(when => ResponseAsync(viewer, when, whose, cancellationToken)));

    private async Task<Outcome<LeadResponseReport>> ResponseAsync(Viewer viewer, Period period, SalesScope scope, CancellationToken cancellationToken)
    {
        var (from, before) = viewer.Instants(period.Days);
        var contacts = (await leads.ContactsAsync(scope, from, before, cancellationToken)).Where(c => c.ArrivedAt <= viewer.Now).ToList();
        var counted = LeadContacts.Counted(contacts, viewer.Now).ToList();
        var day = period.End < viewer.Today ? period.End : viewer.Today;
        var target = options.ResponseTargetOn(day);
        var clock = new LeadResponseClock(options.WorkingHoursOn(day), viewer.Org);
        var working = ResponseTimes.Of([.. counted.Select(c => clock.WorkingWait(c, viewer.Now))], target);
        var overdue = counted.Select(c => clock.Overdue(c, viewer.Now, target)).OfType<OverdueLead>().OrderByDescending(o => o.LateMinutes).ThenBy(o => o.ExternalId, StringComparer.Ordinal).ToList();
        var answered = counted.Count(c => c.AnsweredAt is not null);
        return new LeadResponseReport
        {
            AsOf = viewer.Now,
            Scope = scope.Canonical,
            ScopeLabel = scope.Label,
            Period = period,
            TargetMinutes = (int)target.TotalMinutes,
            Arrived = counted.Count,
            Answered = answered,
            WorkingHours = working,
            ClockHours = ResponseTimes.Of([.. counted.Select(c => LeadResponseClock.ClockWait(c, viewer.Now))], target),
            Overdue = [.. overdue.Take(OverdueShown)],
            OverdueCount = overdue.Count,
            Receipt = new(Say("lead response time"), 1, Say("first e-mail, call or meeting by a person − arrival; median by Kaplan-Meier, so that leads without an answer count as longer than they have waited; share = answered within the target ÷ (answered + past the target)"), counted.Count)
            {
                Steps =
                [
                    new(Say("Answered"), Say($"of {counted.Count:N0} leads"), answered.ToString("N0", CultureInfo.InvariantCulture)),
                    new(Say("Within the target, working hours"), string.Create(CultureInfo.InvariantCulture, $"{working.Within:N0} ÷ {working.Decided:N0}"), working.Share?.ToString("P1", CultureInfo.InvariantCulture) ?? Say("nothing decided")),
                    .. new[] { options.Imported.On(SettingsKind.ResponseTarget, day)?.Step(Say("Agreement")), options.Imported.On(SettingsKind.Holidays, day)?.Step(Say("Holidays")) }.OfType<ReceiptStep>(),
                ],
                LeftOut = contacts.Count > counted.Count ? [new(contacts.Count - counted.Count, Say("leads that our people were in touch with before they arrived"))] : [],
            },
        };
    }
}
