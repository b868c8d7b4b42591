using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Sample;

/// <summary>Two commission plans, and who is paid by which.</summary>
internal static class CommissionExtras
{
    private const int Seniors = 8;

    private static readonly Table Plans = new("commission_plans", ["name", "valid_from", "version"], [new("name"), new("valid_from"), new("version"), new("kept_at"), new("rules"), new("generated")]);
    private static readonly Table Assignments = new("commission_plan_assignments", ["salesperson_id", "valid_from"], [new("salesperson_id"), new("plan_name"), new("valid_from"), new("generated")]);

    private static readonly (string Name, CommissionRules Rules)[] Offered =
    [
        ("Account executive", new() { Rate = 0.08m, Tiers = [new(1) { Rate = 0.10m }, new(1.2m) { Rate = 0.13m }] }),
        ("Senior account executive", new() { Rate = 0.07m, TiersPay = TierPayment.Retroactive, Tiers = [new(0.8m) { Rate = 0.08m }, new(1) { Rate = 0.10m }] }),
    ];

    /// <summary>The reps who win most are seniors; the plans hold from the first quarter on.</summary>
    /// <returns>How many plans there are.</returns>
    public static int Write(SampleCompany company, WinsOfTheFile wins)
    {
        var from = wins.Quarters.Count > 0 ? wins.Quarters.Min : WinsOfTheFile.QuarterStart(company.Today);
        var kept = from.ToDateTime(TimeOnly.MinValue).Ticks;
        GeneratedRows.Write(company.Session, Plans, Offered.Select(plan => new object?[] { plan.Name, from.DayNumber, 1, kept, CommissionRulesJson.Write(plan.Rules), true }));

        var reps = company.People.Where(p => p.Role == Role.Rep).OrderByDescending(rep => wins.Quarters.Sum(quarter => wins.Won(rep.ExternalId, quarter))).ThenBy(rep => rep.ExternalId, StringComparer.Ordinal);
        GeneratedRows.Write(company.Session, Assignments, reps.Select((rep, place) => new object?[] { rep.Id, Offered[place < Seniors ? 1 : 0].Name, from.DayNumber, true }));
        return Offered.Length;
    }
}
