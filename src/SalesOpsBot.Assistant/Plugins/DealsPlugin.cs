using System.Diagnostics.CodeAnalysis;
using SalesOpsBot.Assistant.Deals;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class DealsPlugin(DealService deals, DealRiskService risks) : IPlugin
{
    [Tool("get_pipeline", Steady = true)]
    public async Task<ToolAnswer> GetPipelineAsync(Viewer viewer, string? period = null, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await deals.PipelineAsync(viewer, period, scope, cancellationToken), "pipeline", PipelineCard.From);

    [Tool("list_deals", Steady = true)]
    [SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The names of arguments are fixed by the catalogue of tools.")]
    public async Task<ToolAnswer> ListDealsAsync(
        Viewer viewer,
        string? scope = null,
        string? stage = null,
        string? status = null,
        string? closing = null,
        string? product = null,
        string? account = null,
        string? region = null,
        decimal? min_value = null,
        decimal? max_value = null,
        string? order_by = null,
        int? limit = null,
        int? page = null,
        CancellationToken cancellationToken = default)
    {
        var query = new DealQuery
        {
            Scope = scope,
            Stage = stage,
            Status = status,
            Closing = closing,
            Product = product,
            Account = account,
            Region = region,
            MinValue = min_value,
            MaxValue = max_value,
            OrderBy = order_by,
            Limit = limit,
            Page = page,
        };
        return ToolAnswer.From(await deals.ListAsync(viewer, query, cancellationToken), "deal-list", DealListCard.From);
    }

    [Tool("get_deal")]
    public async Task<ToolAnswer> GetDealAsync(Viewer viewer, string? deal = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await deals.DetailAsync(viewer, deal, cancellationToken), "deal", DealCard.From);

    [Tool("list_deals_at_risk", Steady = true)]
    public async Task<ToolAnswer> ListDealsAtRiskAsync(Viewer viewer, string? scope = null, string? period = null, int? page = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await risks.AtRiskAsync(viewer, scope, period, page, cancellationToken), "deal-list", DealListCard.From);
}
