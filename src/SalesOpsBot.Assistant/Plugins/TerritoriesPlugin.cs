using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Assistant.Territories;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class TerritoriesPlugin(TerritoryService territories, TerritoryOwnerService owners, TerritoryBalanceService balance) : IPlugin
{
    [Tool("get_territories")]
    public async Task<ToolAnswer> GetTerritoriesAsync(Viewer viewer, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await territories.TerritoriesAsync(viewer, scope, cancellationToken), "territories", TerritoriesCard.From);

    [Tool("balance_territories", Writes = true)]
    public async Task<ToolAnswer> BalanceTerritoriesAsync(Viewer viewer, ChangeOrigin origin, string? scope = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await balance.BalanceAsync(viewer, origin, scope, cancellationToken), "change", ChangeCard.From);

    [Tool("find_territory_owner")]
    public async Task<ToolAnswer> FindTerritoryOwnerAsync(Viewer viewer, string? account = null, string? region = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await owners.OwnerAsync(viewer, account, region, cancellationToken), "territory", TerritoryCard.From);
}
