using System.Diagnostics.CodeAnalysis;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Alerts;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Plugins;

[SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The names of arguments are those of the catalogue of tools.")]
internal sealed class NoticesPlugin(NoticeLedgerService ledger, SnoozeService snoozes) : IPlugin
{
    [Tool("list_notices")]
    public async Task<ToolAnswer> ListAsync(Viewer viewer, string? period = null, string? scope = null, string? alerts = null, int? page = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await ledger.ListAsync(viewer, period, scope, alerts, page, cancellationToken), "digest", NoticeListCard.From);

    [Tool("explain_notice")]
    public async Task<ToolAnswer> ExplainAsync(Viewer viewer, long? notice = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await ledger.ExplainAsync(viewer, notice, cancellationToken), "notice", NoticeExplanationCard.From);

    [Tool("snooze_notices", Writes = true)]
    public async Task<ToolAnswer> SnoozeAsync(
        Viewer viewer, ChangeOrigin origin, long? notice = null, string? deal = null, string? alerts = null, int? days = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await snoozes.SnoozeAsync(viewer, origin, notice, deal, alerts, days, cancellationToken), "change", ChangeCard.From);
}
