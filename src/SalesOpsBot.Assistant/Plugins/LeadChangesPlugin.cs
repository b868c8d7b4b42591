using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Leads.Editing;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class LeadChangesPlugin(LeadEditService leads) : IPlugin
{
    [Tool("log_lead_activity", Writes = true)]
    public async Task<ToolAnswer> LogAsync(Viewer viewer, ChangeOrigin origin, string? lead = null, string? activity = null, string? notes = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await leads.LogAsync(viewer, origin, lead, activity, notes, cancellationToken), "change", ChangeCard.From);

    [Tool("qualify_lead", Writes = true)]
    public async Task<ToolAnswer> QualifyAsync(Viewer viewer, ChangeOrigin origin, string? lead = null, string? outcome = null, string? reason = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await leads.QualifyAsync(viewer, origin, lead, outcome, reason, cancellationToken), "change", ChangeCard.From);

    [Tool("assign_lead", Writes = true)]
    public async Task<ToolAnswer> AssignAsync(Viewer viewer, ChangeOrigin origin, string? lead = null, string? rep = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await leads.AssignAsync(viewer, origin, lead, rep, cancellationToken), "change", ChangeCard.From);
}
