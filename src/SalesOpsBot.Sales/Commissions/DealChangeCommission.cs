using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>What winning deals does to their owner's pay.</summary>
public sealed class DealChangeCommission(CommissionSimulationService simulations, IStageStore stages, IRecordStore records, SalesOptions options) : IChangeEffects
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChangeEffect>> OfAsync(Viewer viewer, IReadOnlyList<RecordChange> changed, CancellationToken cancellationToken)
    {
        var won = (await stages.StagesAsync(cancellationToken)).Where(s => s.Status == DealStatus.Won).Select(s => s.Name).ToHashSet();
        if (changed is not [{ Kind: RecordKind.Deal, Operation: ChangeOperation.Update } deal] || FieldText.Key(deal["stage"]?.After) is not { } stage || !won.Contains(stage)) return [];
        var now = await AccessPolicy.Everything(viewer).Match(scope => records.ReadAsync(scope, RecordKind.Deal, deal.Record, cancellationToken), _ => Task.FromResult<IReadOnlyDictionary<string, string?>?>(null));
        var day = FieldText.Day((deal["close_date"] is { } moved ? moved.After : now?["close_date"]) ?? FieldText.Of(viewer.Today))!.Value;
        if (FieldText.Name(now?["owner"]) is not { } owner) return [];
        var value = deal["value"] is { } said ? FieldText.Money(said.After) : null;
        var simulated = await simulations.SimulateAsync(viewer, options.Calendar.QuarterOf(day).ToString(), value is null ? [deal.Record] : [], value, $"rep:{owner}", cancellationToken);
        return simulated.Match<IReadOnlyList<ChangeEffect>>(found => [new($"{owner}'s commission, {found.Period.ToWords()}", found.Now.Total.Amount, found.Then.Total.Amount, found.Then.Total.Currency.Code)], _ => []);
    }
}
