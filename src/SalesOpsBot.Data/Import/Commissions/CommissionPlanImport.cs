using System.Globalization;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Data.Import.Commissions;

/// <summary>Keeps plans from files: what is the same is left alone, what differs becomes a new version beside the old one.</summary>
internal static class CommissionPlanImport
{
    /// <summary>Writes a plan and who is paid by it.</summary>
    /// <exception cref="ImportException">Somebody named in it is not known.</exception>
    public static void Write(CommissionPlanFile plan, ImportSession session)
    {
        var count = session.Count(RecordKind.CommissionPlans);
        var rules = CommissionRulesJson.Write(plan.Rules);
        var kept = session.Commands.Rows("SELECT version, rules FROM commission_plans WHERE name = @p0 AND valid_from = @p1 ORDER BY version DESC LIMIT 1", plan.Name, plan.ValidFrom.DayNumber);
        if (kept is [[_, string same]] && same == rules)
        {
            count.Unchanged++;
        }
        else
        {
            var version = kept.Count == 0 ? 1 : Convert.ToInt32(kept[0][0], CultureInfo.InvariantCulture) + 1;
            session.Commands.Run(
                "INSERT INTO commission_plans (name, valid_from, version, kept_at, rules, generated) VALUES (@p0, @p1, @p2, @p3, @p4, FALSE)",
                plan.Name, plan.ValidFrom.DayNumber, version, session.Now.UtcTicks, rules);
            if (version == 1) count.New++;
            else count.Changed++;
        }

        foreach (var member in plan.People) Assign(member, plan, session);
    }

    private static void Assign(CommissionPlanMember member, CommissionPlanFile plan, ImportSession session)
    {
        if (session.People.Keys.Find(member.Name, out _) is not { } person) throw new ImportException($"{plan.Path}: nobody is called “{member.Name}”; import people first.");
        var count = session.Count(RecordKind.CommissionPlans);
        count.Changed += session.Commands.Run(
            """
            INSERT INTO commission_plan_assignments (salesperson_id, plan_name, valid_from, valid_until, generated) VALUES (@p0, @p1, @p2, @p3, FALSE)
            ON CONFLICT (salesperson_id, valid_from) DO UPDATE SET plan_name = excluded.plan_name, valid_until = excluded.valid_until, generated = FALSE
            WHERE commission_plan_assignments.plan_name <> excluded.plan_name OR commission_plan_assignments.valid_until IS DISTINCT FROM excluded.valid_until
            """,
            person, plan.Name, member.From.DayNumber, member.Until?.DayNumber);
    }
}
