using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Forecasting.Changes;

/// <summary>Explains how a pipeline came from one day to another. Pure.</summary>
public static class PipelineChangeCalculator
{
    /// <summary>The bridge.</summary>
    /// <param name="changed">The deals that changed; any others may be among them and move nothing.</param>
    /// <param name="closing">The value of the whole pipeline now, changed or not, in minor units.</param>
    /// <param name="days">The days on which the pipeline's deals are expected to close.</param>
    /// <param name="since">The day whose end is the beginning.</param>
    public static PipelineBridge Bridge(IReadOnlyList<DealThenAndNow> changed, long closing, DateRange days, DateOnly since)
    {
        var unchanged = closing - changed.Where(d => d.Now.IsPipelineOf(days)).Sum(d => d.Now.Value);
        var opening = unchanged + changed.Where(d => d.Then?.IsPipelineOf(days) == true).Sum(d => d.Then!.Value.Value);
        return new(opening, [.. changed.SelectMany(d => Movements(d, days, since))], closing);
    }

    private static IEnumerable<DealMovement> Movements(DealThenAndNow deal, DateRange days, DateOnly since)
    {
        var (was, isIn) = (deal.Then?.IsPipelineOf(days) == true, deal.Now.IsPipelineOf(days));
        var before = deal.Then?.Value ?? 0;
        var arrival = deal.Then is null ? MovementKind.New : MovementKind.PulledIn;
        return (was, isIn) switch
        {
            (false, true) => [Moved(arrival, deal.Now.Value)],
            (true, true) => Amount(deal.Now.Value - before),
            (true, false) when deal.Now is { Status: DealStatus.Won, InScope: true } => [.. Amount(deal.Now.Value - before), Moved(MovementKind.Won, -deal.Now.Value)],
            (true, false) => [Moved(Left(deal.Now), -before)],
            (false, false) when ClosedMeanwhile(deal, days, since) => [Moved(arrival, deal.Now.Value), Moved(Left(deal.Now), -deal.Now.Value)],
            (false, false) => [],
        };

        DealMovement Moved(MovementKind kind, long value) => new(kind, deal.Id, deal.Name, value);

        IEnumerable<DealMovement> Amount(long difference) => difference == 0 ? [] : [Moved(MovementKind.Amount, difference)];
    }

    /// <summary>Whether it came and was closed between the two days, so that neither pipeline holds it.</summary>
    private static bool ClosedMeanwhile(DealThenAndNow deal, DateRange days, DateOnly since) =>
        deal.Now is { Status: not DealStatus.Open, InScope: true, CloseDate: { } close } && close > since && days.Contains(close)
        && (deal.Then is null || deal.Then.Value.Status == DealStatus.Open);

    private static MovementKind Left(DealState now) => now switch
    {
        { InScope: false } => MovementKind.PushedOut,
        { Status: DealStatus.Won } => MovementKind.Won,
        { Status: DealStatus.Lost } => MovementKind.Lost,
        { CloseDate: null } or { Category: ForecastCategory.Omitted } => MovementKind.Removed,
        _ => MovementKind.PushedOut,
    };
}
