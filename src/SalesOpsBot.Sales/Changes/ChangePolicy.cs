using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Changes;

/// <summary>Decides what a change needs before it is made. Pure.</summary>
/// <param name="rules">The rules of the settings.</param>
/// <param name="calendar">The company's fiscal calendar.</param>
/// <param name="stages">The stages' places in the pipeline, by name.</param>
public sealed class ChangePolicy(IEnumerable<ChangeRule> rules, FiscalCalendar calendar, IReadOnlyDictionary<string, int> stages)
{
    /// <summary>What a change needs, and why.</summary>
    public (ChangeDemand Demand, string Because) Judge(Viewer viewer, IReadOnlyList<RecordChange> records)
    {
        var mine = rules.Where(rule => rule.Roles.Count == 0 || rule.Roles.Contains(viewer.Person.Role)).ToList();
        return records.Select(record => Strictest(mine, record, records.Count)).MaxBy(judged => judged.Demand);
    }

    // Where no rule holds, a confirmation is asked for.
    private (ChangeDemand Demand, string Because) Strictest(List<ChangeRule> mine, RecordChange record, int records) => mine
        .Where(rule => (rule.Record is null || rule.Record == record.Kind) && (rule.Operation is null || rule.Operation == record.Operation) && Holds(rule, record, records))
        .MaxBy(rule => rule.Demand) is { } rule ? (rule.Demand, rule.Because) : (ChangeDemand.Confirmation, "");

    private bool Holds(ChangeRule rule, RecordChange record, int records)
    {
        if (rule.When == ChangeCondition.RecordsFrom) return records >= rule.Amount;
        if (rule.Field is null) return rule.When == ChangeCondition.Always;
        return record[rule.Field] is { } field && Holds(rule, field);
    }

    private bool Holds(ChangeRule rule, FieldChange field) => rule.When switch
    {
        ChangeCondition.Backwards => Place(field.After) < Place(field.Before),
        ChangeCondition.OverQuarterEnd => (FieldText.Day(field.Before), FieldText.Day(field.After)) is ({ } from, { } to) && calendar.QuarterOf(from) != calendar.QuarterOf(to),
        ChangeCondition.ByMoreThan => (FieldText.Money(field.Before), FieldText.Money(field.After)) is ({ MinorUnits: not 0 } from, { } to)
            && (to.Currency != from.Currency || Math.Abs(to.Amount - from.Amount) > rule.Share * Math.Abs(from.Amount)),
        ChangeCondition.AmountFrom => FieldText.Money(field.After)?.Amount >= rule.Amount,
        ChangeCondition.RecordsFrom => false,
        ChangeCondition.Always => true,
    };

    private int? Place(string? stage) => FieldText.Key(stage) is { } key && stages.TryGetValue(key, out var place) ? place : null;
}
