using System.Globalization;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>Scores leads by the rules of the settings. Pure.</summary>
public static class LeadScorer
{
    /// <summary>The score at an instant. What happened later does not count, nor what is dated later.</summary>
    public static LeadScore Score(LeadRecord record, DateTimeOffset now, LeadOptions options)
    {
        var lines = Lines(record, now, options);
        var byRules = lines.Sum(l => l.Points);
        var hand = record.HandScore is { } set && set.IsInForce(now) ? set : null;
        var points = hand?.Points ?? byRules;
        return new()
        {
            Points = points,
            ByRules = byRules,
            Lines = lines,
            Grade = Grade(points, options),
            Trend = hand is null ? Trend(record, byRules, now, options) : LeadTrend.Steady,
            Stage = Furthest(ByPoints(points, options), ByStatus(record)),
            Frozen = hand is not null,
        };
    }

    /// <summary>How far a lead ever came: by the most points it ever had, and by what people decided.</summary>
    public static LeadStage FurthestStage(LeadRecord record, DateTimeOffset now, LeadOptions options)
    {
        var decided = ByStatus(record);
        if (decided >= LeadStage.SalesQualified) return decided;
        var most = record.Activities.Select(a => a.At).Where(at => at <= now).Append(record.Lead.CreatedAt).Append(now)
            .Max(at => Score(record, at, options).Points);
        return Furthest(ByPoints(most, options), decided);
    }

    /// <summary>The grade of some points.</summary>
    public static LeadGrade Grade(decimal points, LeadOptions options) =>
        points >= options.SalesQualifiedFrom ? LeadGrade.A
        : points >= options.MarketingQualifiedFrom ? LeadGrade.B
        : points >= options.GradeCFrom ? LeadGrade.C
        : LeadGrade.D;

    private static List<PointsLine> Lines(LeadRecord record, DateTimeOffset now, LeadOptions options)
    {
        var done = record.Activities.Where(a => a.At <= now).ToLookup(a => a.Kind);
        var behaviour = options.BehavioursInForce.Select(rule => Behaviour(rule, [.. done[rule.Activity].OrderByDescending(a => a.At).Select(a => a.At)], now)).OfType<PointsLine>();
        var attributes = options.AttributesInForce.Select(rule => rule.Fits(record.Lead) is { } why ? new PointsLine(rule.Name, why, rule.Points) : null).OfType<PointsLine>();
        return [.. behaviour.Concat(attributes).Where(l => l.Points != 0).OrderByDescending(l => l.Points).ThenBy(l => l.Reason, StringComparer.Ordinal)];
    }

    private static PointsLine? Behaviour(BehaviourRule rule, IReadOnlyList<DateTimeOffset> times, DateTimeOffset now)
    {
        if (times.Count == 0) return null;
        var counted = times.Take(rule.MostCounted).ToList();
        var share = counted.Sum(at => rule.HalfLifeDays <= 0 ? 1 : Math.Pow(0.5, (now - at).TotalDays / rule.HalfLifeDays));
        var points = decimal.Round(rule.Points * (decimal)share, 1, MidpointRounding.AwayFromZero);
        return new(LeadAttributes.Words(rule.Activity), Detail(times, counted.Count, rule, now), points);
    }

    private static string Detail(IReadOnlyList<DateTimeOffset> times, int counted, BehaviourRule rule, DateTimeOffset now)
    {
        var days = (int)(now - times[0]).TotalDays;
        var last = days switch { 0 => Say("today"), 1 => Say("a day ago"), _ => Say($"{days:N0} days ago") };
        var number = string.Create(CultureInfo.InvariantCulture, $"{times.Count:N0} × {rule.Points:+0.#;-0.#}, {(times.Count == 1 ? "" : Say("the last "))}{last}");
        return counted < times.Count ? Say($"{number}; the latest {counted} count") : number;
    }

    private static LeadTrend Trend(LeadRecord record, decimal points, DateTimeOffset now, LeadOptions options)
    {
        var before = now.AddDays(-options.TrendDays);
        if (record.Lead.CreatedAt > before) return LeadTrend.New;
        var change = points - Lines(record, before, options).Sum(l => l.Points);
        return change >= options.TrendLeast ? LeadTrend.Rising : change <= -options.TrendLeast ? LeadTrend.Falling : LeadTrend.Steady;
    }

    private static LeadStage ByPoints(decimal points, LeadOptions options) =>
        points >= options.SalesQualifiedFrom ? LeadStage.SalesQualified
        : points >= options.MarketingQualifiedFrom ? LeadStage.MarketingQualified
        : LeadStage.Lead;

    private static LeadStage ByStatus(LeadRecord record) => record switch
    {
        { DealStatus: DealStatus.Won } => LeadStage.Won,
        { DealStatus: not null } or { Lead.Status: LeadStatus.Converted } => LeadStage.Deal,
        { Lead.Status: LeadStatus.Qualified } => LeadStage.SalesQualified,
        _ => LeadStage.Lead,
    };

    private static LeadStage Furthest(LeadStage one, LeadStage other) => one > other ? one : other;
}
