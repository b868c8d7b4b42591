using System.Globalization;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Sample;

/// <summary>Two commission plans, and who is paid by which.</summary>
internal static class CommissionExtras
{
    private const int Seniors = 8;

    private static readonly Table Plans = new("commission_plans", ["name", "valid_from"], [new("name"), new("valid_from"), new("kind"), new("rate"), new("generated")]);
    private static readonly Table Tiers = new("commission_tiers", ["plan_id", "from_attainment"], [new("plan_id"), new("from_attainment"), new("rate")]);
    private static readonly Table Assignments = new("commission_plan_assignments", ["salesperson_id", "valid_from"], [new("salesperson_id"), new("plan_id"), new("valid_from"), new("generated")]);

    private static readonly (string Name, CommissionPlanKind Kind, decimal Rate, (decimal From, decimal Rate)[] Tiers)[] Offered =
    [
        ("Account executive", CommissionPlanKind.Marginal, 0.08m, [(1.0m, 0.10m), (1.2m, 0.13m)]),
        ("Senior account executive", CommissionPlanKind.Retroactive, 0.07m, [(0.8m, 0.08m), (1.0m, 0.10m)]),
    ];

    /// <summary>The reps who win most are seniors; the plans hold from the first quarter on.</summary>
    /// <returns>How many plans there are.</returns>
    public static int Write(SampleCompany company, WinsOfTheFile wins)
    {
        var session = company.Session;
        var from = wins.Quarters.Count > 0 ? wins.Quarters.Min : WinsOfTheFile.QuarterStart(company.Today);
        session.Commands.Run("DELETE FROM commission_plan_assignments WHERE generated = TRUE AND valid_from <> @p0", from.DayNumber);
        session.Commands.Run("DELETE FROM commission_tiers WHERE plan_id IN (SELECT id FROM commission_plans WHERE generated = TRUE AND valid_from <> @p0)", from.DayNumber);
        GeneratedRows.Write(session, Plans, Offered.Select(plan => new object?[] { plan.Name, from.DayNumber, (int)plan.Kind, plan.Rate, true }));

        var ids = Offered.Select(plan => Convert.ToInt64(
            session.Commands.Value("SELECT id FROM commission_plans WHERE name = @p0 AND valid_from = @p1", plan.Name, from.DayNumber), CultureInfo.InvariantCulture)).ToList();
        GeneratedRows.Write(session, Tiers, Offered.SelectMany((plan, i) => plan.Tiers.Select(tier => new object?[] { ids[i], tier.From, tier.Rate })), keepOthers: true);

        var reps = company.People.Where(p => p.Role == Role.Rep).OrderByDescending(rep => wins.Quarters.Sum(quarter => wins.Won(rep.ExternalId, quarter))).ThenBy(rep => rep.ExternalId, StringComparer.Ordinal);
        GeneratedRows.Write(session, Assignments, reps.Select((rep, place) => new object?[] { rep.Id, ids[place < Seniors ? 1 : 0], from.DayNumber, true }));
        return Offered.Length;
    }
}
