namespace SalesOpsBot.Sales.Kpis;

/// <summary>The open deals as they stand; what they were in the past is not kept, so these have no change.</summary>
internal static class PipelineKpis
{
    public static IEnumerable<Kpi> Of(KpiFacts facts, OpenPipeline open, IReadOnlyList<Kpi> ofPeriod, Currency currency) =>
        All(facts, open, ofPeriod, currency).Select(kpi => kpi with { Group = KpiGroup.Pipeline });

    private static IEnumerable<Kpi> All(KpiFacts facts, OpenPipeline open, IReadOnlyList<Kpi> ofPeriod, Currency currency)
    {
        yield return new("pipeline_value", Say("Pipeline"), KpiUnit.Money, open.Value.Amount, open.Count, Say("Σ value of all open deals, as they stand now; those that their reps left out of the forecast do not count"));
        yield return new("weighted_pipeline", Say("Weighted pipeline"), KpiUnit.Money, open.Weighted.Amount, open.Count, Say("Σ value × probability of the stage over all open deals"));
        yield return Coverage(facts, open, currency);
        var velocity = Velocity(open, ofPeriod);
        yield return velocity;
        yield return new("velocity_per_rep", Say("Sales velocity per rep"), KpiUnit.MoneyPerDay, velocity.Value is { } day ? KpiMath.Ratio(day, facts.Sellers, 2) : null, open.Count, Say("sales velocity ÷ active reps and SDRs"))
        {
            Note = velocity.Note ?? (facts.Sellers == 0 ? Say("needs somebody who sells") : null),
        };
        yield return new("follow_ups", Say("Follow-ups per open deal"), KpiUnit.Count, KpiMath.Ratio(open.FollowUps.FollowUps, open.FollowUps.Deals, 1), open.FollowUps.Deals, Say("meetings held about open deals + e-mails, calls and meetings on the leads that they came from ÷ open deals"))
        {
            Note = open.FollowUps.Deals == 0 ? Say("nothing is open") : null,
        };
        yield return new("follow_ups_enough", Say($"Open deals with {open.FollowUpsNeeded} follow-ups"), KpiUnit.Ratio, KpiMath.Share(open.FollowUps.Enough, open.FollowUps.Deals), open.FollowUps.Deals, Say("open deals with at least as many follow-ups as 80% of deals need ÷ open deals"))
        {
            Note = open.FollowUps.Deals == 0 ? Say("nothing is open") : null,
        };
    }

    private static Kpi Coverage(KpiFacts facts, OpenPipeline open, Currency currency)
    {
        var left = facts.Quota is { } quota ? quota - new Money(facts.Closed.WonValue, currency) : (Money?)null;
        var coverage = left is { MinorUnits: > 0 } rest ? KpiMath.Round(open.InPeriod.RatioTo(rest) ?? 0, 2) : (decimal?)null;
        return new("pipeline_coverage", Say("Coverage"), KpiUnit.Times, coverage, open.Count, Say("open pipeline closing in the period ÷ (quota − won)"))
        {
            Note = coverage is not null ? null : left is null ? Say("needs quotas for the period") : Say("quota met"),
        };
    }

    /// <summary>The same average, win rate and cycle as on the lines above it.</summary>
    private static Kpi Velocity(OpenPipeline open, IReadOnlyList<Kpi> ofPeriod)
    {
        var definition = Say("open deals × average deal won × win rate ÷ mean sales cycle in days: value won a day at this pace");
        var (average, rate, cycle) = (Value("average_deal"), Value("win_rate"), Value("sales_cycle"));
        return average is { } deal && rate is { } share && cycle is > 0 and { } days
            ? new("sales_velocity", Say("Sales velocity"), KpiUnit.MoneyPerDay, KpiCalculator.SalesVelocity(open.Count, deal, share, days), open.Count, definition)
            : new("sales_velocity", Say("Sales velocity"), KpiUnit.MoneyPerDay, null, open.Count, definition) { Note = Say("no deal won with a known length") };

        decimal? Value(string name) => ofPeriod.FirstOrDefault(k => k.Name == name)?.Value;
    }
}
