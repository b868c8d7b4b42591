using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Commissions;

/// <summary>What a change of a deal does to its owner's pay: winning it, or another value of it once it is won.</summary>
public sealed class DealChangeCommission(CommissionSimulationService simulations, IStageStore stages, IRecordStore records, SalesOptions options) : IChangeEffects
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<ChangeEffect>> OfAsync(Viewer viewer, IReadOnlyList<RecordChange> changed, CancellationToken cancellationToken)
    {
        if (changed is not [{ Kind: RecordKind.Deal, Operation: ChangeOperation.Update } deal]) return [];
        var (isWon, worth) = (await IsWonAsync(deal, cancellationToken), deal["value"]);
        if (!isWon && (worth is null || deal["stage"] is not null)) return [];
        var now = await AccessPolicy.Everything(viewer).Match(scope => records.ReadAsync(scope, RecordKind.Deal, deal.Record, cancellationToken), _ => Task.FromResult<IReadOnlyDictionary<string, string?>?>(null));
        var day = FieldText.Day((deal["close_date"] is { } moved ? moved.After : now?["close_date"]) ?? FieldText.Of(viewer.Today))!.Value;
        if (FieldText.Name(now?["owner"]) is not { } owner) return [];
        var quarter = options.Calendar.QuarterOf(day).ToString();
        Task<Outcome<CommissionSimulation>> SimulateAsync(string? value) =>
            simulations.SimulateAsync(viewer, quarter, value is null ? [deal.Record] : [], FieldText.Money(value), $"rep:{owner}", cancellationToken);
        var then = await SimulateAsync(worth?.After);
        if (isWon) return then.Match<IReadOnlyList<ChangeEffect>>(found => [new(Say($"{owner}'s commission, {found.Period.ToWords()}"), found.Now.Total.Amount, found.Then.Total.Amount, found.Then.Total.Currency.Code)], _ => []);
        var before = await SimulateAsync(worth!.Before);
        return (before, then) is (Outcome<CommissionSimulation>.Found { Value: var was }, Outcome<CommissionSimulation>.Found { Value: var becomes }) && was.Then.Total != becomes.Then.Total
            ? [new(Say($"{owner}'s commission once it is won, {becomes.Period.ToWords()}"), was.Then.Total.Amount, becomes.Then.Total.Amount, becomes.Then.Total.Currency.Code)]
            : [];
    }

    private async Task<bool> IsWonAsync(RecordChange deal, CancellationToken cancellationToken) =>
        FieldText.Key(deal["stage"]?.After) is { } entered && (await stages.StagesAsync(cancellationToken)).Any(stage => stage.Status == DealStatus.Won && stage.Name == entered);
}
