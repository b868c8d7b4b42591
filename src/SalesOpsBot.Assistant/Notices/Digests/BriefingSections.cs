using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Notices.Alerts;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Tasks;

namespace SalesOpsBot.Assistant.Notices.Digests;

/// <summary>The sections of a briefing, each with the button that shows all of it; those that would be empty are left out.</summary>
internal sealed class BriefingSections(AgendaService agendas, TaskService tasks, DealService deals, LeadResponseService responses, PipelineChangeService changes)
{
    private const int ClosingDays = 7;
    private const int LeadDays = 30;

    /// <summary>The sections of some days from today on.</summary>
    public async Task<IReadOnlyList<(DigestCardSection Section, NoticeCardButton Button)>> OfAsync(Viewer viewer, int days, Formats formats, CancellationToken cancellationToken)
    {
        var today = viewer.Today;
        var (period, closing) = (Period.Between(today, today.AddDays(days - 1)).ToString(), Period.Between(today, today.AddDays(ClosingDays - 1)).ToString());
        (DigestCardSection?, NoticeCardButton)[] all =
        [
            (await MeetingsAsync(viewer, period, days, formats, cancellationToken), Button(Say("Meetings"), "list_meetings", ("period", period), ("scope", "me"))),
            (await TasksAsync(viewer, period, formats, cancellationToken), Button(Say("Tasks"), "list_tasks", ("period", period), ("scope", "me"))),
            (await LeadsAsync(viewer, cancellationToken), Button(Say("Leads"), "list_leads", ("scope", "me"))),
            (await ClosingAsync(viewer, closing, formats, cancellationToken), Button(Say("Deals closing"), "list_deals", ("closing", closing), ("scope", "me"))),
            (await ChangedAsync(viewer, days, formats, cancellationToken), Button(Say("What changed"), "get_pipeline_changes", ("since", Period.Day(today.AddDays(1 - days)).ToString()), ("scope", "me"))),
        ];
        return [.. all.Where(s => s.Item1 is not null).Select(s => (s.Item1!, s.Item2))];
    }

    private async Task<DigestCardSection?> MeetingsAsync(Viewer viewer, string period, int days, Formats formats, CancellationToken cancellationToken) =>
        await agendas.AgendaAsync(viewer, new() { Period = period, Scope = "me" }, cancellationToken) is Outcome<Agenda>.Found { Value: var agenda }
            ? DigestCardSection.Of(Say("Meetings"), agenda.Count, [.. agenda.Meetings.Select(m => $"{(days > 1 ? formats.Instant(m.StartsAt) : formats.Time(m.StartsAt))} {m.Subject}{(m.Account is { } account ? $" · {account}" : "")}")], "Accent")
            : null;

    private async Task<DigestCardSection?> TasksAsync(Viewer viewer, string period, Formats formats, CancellationToken cancellationToken) =>
        await tasks.ListAsync(viewer, period, "me", null, null, null, cancellationToken) is Outcome<TaskList>.Found { Value: var list }
            ? DigestCardSection.Of(Say("Tasks"), list.Count, [.. list.Tasks.Select(t => t.DueOn is { } due && due < viewer.Today ? Say($"{t.Text} · overdue since {formats.Date(due)}") : t.Text)], list.Overdue > 0 ? "Attention" : "Default")
            : null;

    private async Task<DigestCardSection?> LeadsAsync(Viewer viewer, CancellationToken cancellationToken) =>
        await responses.ResponseAsync(viewer, Period.Between(viewer.Today.AddDays(-LeadDays), viewer.Today).ToString(), "me", cancellationToken) is Outcome<LeadResponseReport>.Found { Value: var report }
            ? DigestCardSection.Of(Say("Leads past their time"), report.OverdueCount, [.. report.Overdue.Select(l => l.Company is { } company ? $"{l.Name}, {company}" : l.Name)], "Attention")
            : null;

    private async Task<DigestCardSection?> ClosingAsync(Viewer viewer, string closing, Formats formats, CancellationToken cancellationToken) =>
        await deals.ListAsync(viewer, new() { Scope = "me", Status = "open", Closing = closing, OrderBy = "close_date" }, cancellationToken) is Outcome<DealList>.Found { Value: var list }
            ? DigestCardSection.Of(Say("Deals closing in a week"), list.Count, [.. list.Deals.Select(d => DealFacts.Line(d, formats))])
            : null;

    private async Task<DigestCardSection?> ChangedAsync(Viewer viewer, int days, Formats formats, CancellationToken cancellationToken) =>
        await changes.ChangesAsync(viewer, Period.Day(viewer.Today.AddDays(1 - days)).ToString(), "me", null, cancellationToken) is Outcome<PipelineChangesReport>.Found { Value: var report }
            && report.Movements.Sum(m => m.Count) is var count and > 0
            ? new(Say($"What changed: {formats.Count(count, "deal", "deals")}"), [.. report.Movements.Select(m => MovementLine.Of(m, formats))])
            : null;

    private static NoticeCardButton Button(string title, string tool, params (string Name, string Value)[] arguments) =>
        new(title, new(tool, new JsonObject(arguments.Select(a => KeyValuePair.Create(a.Name, (JsonNode?)a.Value))), null));
}
