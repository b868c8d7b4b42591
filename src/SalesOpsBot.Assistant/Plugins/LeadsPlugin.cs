using System.Diagnostics.CodeAnalysis;
using SalesOpsBot.Assistant.Leads;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Funnels;
using SalesOpsBot.Sales.Leads.Responses;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class LeadsPlugin(LeadService leads, LeadScoreService scores, LeadResponseService responses, FunnelService funnels) : IPlugin
{
    [Tool("list_leads")]
    [SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The names of arguments are fixed by the catalogue of tools.")]
    public async Task<ToolAnswer> ListLeadsAsync(
        Viewer viewer, string? scope = null, decimal? min_score = null, string? status = null, int? limit = null, int? page = null, CancellationToken cancellationToken = default)
    {
        var query = new LeadQuery { Scope = scope, MinScore = min_score, Status = status, Limit = limit, Page = page };
        return ToolAnswer.From(await leads.ListAsync(viewer, query, cancellationToken), "lead-list", LeadListCard.From);
    }

    [Tool("explain_lead_score")]
    public async Task<ToolAnswer> ExplainLeadScoreAsync(Viewer viewer, string? lead = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await scores.ExplainAsync(viewer, lead, cancellationToken), "lead", LeadCard.From);

    [Tool("get_lead_response")]
    public async Task<ToolAnswer> GetLeadResponseAsync(Viewer viewer, string? period = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await responses.ResponseAsync(viewer, period, scope, cancellationToken), "lead-response", LeadResponseCard.From);

    [Tool("get_funnel")]
    public async Task<ToolAnswer> GetFunnelAsync(Viewer viewer, string? period = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await funnels.FunnelAsync(viewer, period, scope, cancellationToken), "funnel", FunnelCard.From);
}
