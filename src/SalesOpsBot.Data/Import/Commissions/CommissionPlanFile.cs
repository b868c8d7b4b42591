using System.Globalization;
using System.Text.Json.Nodes;
using SalesOpsBot.Data.Import.Settings;
using SalesOpsBot.Data.Import.Writing;
using SalesOpsBot.Sales.Commissions;

namespace SalesOpsBot.Data.Import.Commissions;

/// <summary>A commission plan as a JSON file: <c>commissionPlan</c> (its name), <c>validFrom</c>, <c>people</c>, and its rules.</summary>
internal sealed class CommissionPlanFile : AdministrationFile
{
    /// <summary>The name that a file of this kind has for its plan; files without it are something else.</summary>
    public const string Mark = "commissionPlan";

    private readonly string _name;
    private readonly CommissionRules _rules;
    private readonly IReadOnlyList<CommissionPlanMember> _people;

    private CommissionPlanFile(string path, string name, DateOnly validFrom, CommissionRules rules, IReadOnlyList<CommissionPlanMember> people)
        : base(path, RecordKind.CommissionPlans, validFrom) => (_name, _rules, _people) = (name, rules, people);

    /// <summary>Reads a file.</summary>
    /// <returns>Nothing where something is wrong; the source has the faults.</returns>
    public static CommissionPlanFile? Read(JsonSource source)
    {
        var (name, from) = (source.Name(Mark), source.ValidFrom());
        var people = Members(source, from ?? DateOnly.MinValue);
        var rules = source.Rest<CommissionRules>([Mark, "validFrom", "people"], "a plan");
        foreach (var (at, sentence) in rules is null ? [] : CommissionRulesChecker.Check(rules)) source.Fault(at, sentence);
        return source.Faults.Count > 0 || name is null || from is not { } day || rules is null ? null : new(source.Path, name, day, rules, people);
    }

    public override void Write(ImportSession session, ICollection<FileFault> faults)
    {
        var count = session.Count(Kind);
        var rules = CommissionRulesJson.Write(_rules);
        var kept = session.Commands.Rows("SELECT version, rules FROM commission_plans WHERE name = @p0 AND valid_from = @p1 ORDER BY version DESC LIMIT 1", _name, ValidFrom.DayNumber);
        if (kept is [[_, string same]] && same == rules)
        {
            count.Unchanged++;
        }
        else
        {
            var version = kept.Count == 0 ? 1 : Convert.ToInt32(kept[0][0], CultureInfo.InvariantCulture) + 1;
            session.Commands.Run(
                "INSERT INTO commission_plans (name, valid_from, version, kept_at, rules, generated) VALUES (@p0, @p1, @p2, @p3, @p4, FALSE)",
                _name, ValidFrom.DayNumber, version, session.Now.UtcTicks, rules);
            if (version == 1) count.New++;
            else count.Changed++;
        }

        foreach (var member in _people)
        {
            if (Person(session, member.Name, member.Line, faults) is { } person) count.Changed += Assign(person, member, session);
        }
    }

    private int Assign(long person, CommissionPlanMember member, ImportSession session) => session.Commands.Run(
        """
        INSERT INTO commission_plan_assignments (salesperson_id, plan_name, valid_from, valid_until, generated) VALUES (@p0, @p1, @p2, @p3, FALSE)
        ON CONFLICT (salesperson_id, valid_from) DO UPDATE SET plan_name = excluded.plan_name, valid_until = excluded.valid_until, generated = FALSE
        WHERE commission_plan_assignments.plan_name <> excluded.plan_name OR commission_plan_assignments.valid_until IS DISTINCT FROM excluded.valid_until
        """,
        person, _name, member.From.DayNumber, member.Until?.DayNumber);

    private static List<CommissionPlanMember> Members(JsonSource source, DateOnly from)
    {
        var (members, people) = (new List<CommissionPlanMember>(), source.Node("people"));
        if (people is not (null or JsonArray)) source.Fault("people", "people must be a list of names.");
        foreach (var (i, person) in (people as JsonArray ?? []).Index())
        {
            var (at, told) = ($"people[{i}]", person as JsonObject);
            var (name, first, last) = (JsonSource.Text(person) ?? JsonSource.Text(told?["name"]), told?["from"], told?["until"]);
            if (string.IsNullOrWhiteSpace(name)) source.Fault(at, "A person needs a name.");
            else if ((first is not null && JsonSource.Day(first) is null) || (last is not null && JsonSource.Day(last) is null)) source.Fault(at, "from and until must be days, like 2018-01-01.");
            else if (JsonSource.Day(last) < (JsonSource.Day(first) ?? from)) source.Fault(at, "until lies before from.");
            else members.Add(new(source.Line(at), name.Trim(), JsonSource.Day(first) ?? from, JsonSource.Day(last)));
        }

        return members;
    }
}
