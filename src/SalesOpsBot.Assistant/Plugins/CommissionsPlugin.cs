using System.Diagnostics.CodeAnalysis;
using SalesOpsBot.Assistant.Commissions;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class CommissionsPlugin(CommissionService commissions, CommissionExplanationService explanations, CommissionSimulationService simulations, SalesOptions options) : IPlugin
{
    [Tool("get_commission", Steady = true)]
    [SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The names of arguments are fixed by the catalogue of tools.")]
    public async Task<ToolAnswer> GetCommissionAsync(Viewer viewer, string? period = null, string? scope = null, string? known_on = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await commissions.CommissionAsync(viewer, period, scope, known_on, cancellationToken), "commission", CommissionCard.From);

    [Tool("explain_commission", Steady = true)]
    public async Task<ToolAnswer> ExplainCommissionAsync(
        Viewer viewer, string? deal = null, string? period = null, SaidAmount? expected = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await explanations.ExplainAsync(viewer, deal, period, scope, expected?.In(options.CompanyCurrency), cancellationToken), "commission-line", CommissionLineCard.From);

    [Tool("simulate_commission")]
    public async Task<ToolAnswer> SimulateCommissionAsync(
        Viewer viewer, string? period = null, SaidNames? deals = null, SaidAmount? amount = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await simulations.SimulateAsync(viewer, period, deals?.Names ?? [], amount?.In(options.CompanyCurrency), scope, cancellationToken), "commission-simulation", CommissionSimulationCard.From);
}
