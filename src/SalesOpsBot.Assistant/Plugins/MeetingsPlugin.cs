using SalesOpsBot.Assistant.Meetings;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Times;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class MeetingsPlugin(AgendaService agendas, MeetingTimesService times) : IPlugin
{
    [Tool("list_meetings")]
    public async Task<ToolAnswer> ListMeetingsAsync(
        Viewer viewer, string? period = null, string? scope = null, string? account = null, int? limit = null, int? page = null, CancellationToken cancellationToken = default)
    {
        var query = new AgendaQuery { Period = period, Scope = scope, Account = account, Limit = limit, Page = page };
        return ToolAnswer.From(await agendas.AgendaAsync(viewer, query, cancellationToken), "agenda", AgendaCard.From);
    }

    [Tool("find_meeting_times")]
    public async Task<ToolAnswer> FindMeetingTimesAsync(Viewer viewer, SaidNames? attendees = null, int? duration = null, string? period = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await times.FindAsync(viewer, attendees?.Names ?? [], duration, period, cancellationToken), "meeting-times", MeetingTimesCard.From);
}
