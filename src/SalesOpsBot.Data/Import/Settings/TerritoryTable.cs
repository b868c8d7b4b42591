using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Data.Import.Settings;

/// <summary>Who works which part of the market: a table is the whole map.</summary>
internal sealed class TerritoryTable : AdministrationTable<TerritoryLine>
{
    private const int MostPeople = 10_000_000;

    public override RecordKind Kind => RecordKind.Territories;

    protected override IReadOnlyList<(Field Field, string Header)> Needed { get; } = [(Field.Territory, "Territory"), (Field.Owner, "Owner"), (Field.ValidFrom, "Valid from")];

    protected override TerritoryLine? Read(Row row, SalesOptions sales)
    {
        var (least, most) = (row.Number(Field.LeastEmployees, 0, MostPeople), row.Number(Field.MostEmployees, 0, MostPeople));
        if (most < least) row.Reject(Field.MostEmployees, "lies below the fewest employees");
        var (priority, from) = (row.Number(Field.Priority, 0, 10_000), row.Day(Field.ValidFrom));
        IReadOnlyList<TerritoryRule> rules =
        [
            .. Values(row, Field.NamedAccounts, TerritoryRuleKind.NamedAccount),
            .. least is null && most is null ? [] : new[] { new TerritoryRule { Kind = TerritoryRuleKind.Size, AtLeast = (int?)least, AtMost = (int?)most } },
            .. Values(row, Field.Sector, TerritoryRuleKind.Sector),
            .. Values(row, Field.Region, TerritoryRuleKind.Region),
        ];
        return row.Problem is null ? new(row.Name(Field.Territory)!, row.Name(Field.Owner)!, (int)(priority ?? 0), rules, from!.Value) : null;
    }

    protected override IReadOnlyList<AdministrationFile> Files(FilePlan plan, IReadOnlyList<(int Line, TerritoryLine Row)> rows, Action<int, string> fault)
    {
        foreach (var map in rows.GroupBy(r => r.Row.ValidFrom))
        {
            foreach (var (line, row) in map.GroupBy(r => r.Row.Name, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1))) fault(line, $"The territory “{row.Name}” is there already; write several values in one cell, with | between them.");
            foreach (var same in map.GroupBy(r => (r.Row.Covers, r.Row.Priority)).Where(g => g.Select(r => r.Row.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1))
                fault(same.Last().Line, $"“{same.Last().Row.Name}” and “{same.First().Row.Name}” overlap: they cover the same with the same priority.");
            var named = map.SelectMany(r => r.Row.Rules.Where(rule => rule.Kind == TerritoryRuleKind.NamedAccount).Select(rule => (r.Line, r.Row.Name, Account: rule.Value!)));
            foreach (var account in named.GroupBy(n => n.Account, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
                fault(account.Last().Line, $"The account “{account.Key}” is named by “{account.First().Name}” and by “{account.Last().Name}”.");
        }

        return [.. rows.GroupBy(r => r.Row.ValidFrom).Select(g => new TerritoryFile(plan.Path, g.Key, [.. g]))];
    }

    private static IEnumerable<TerritoryRule> Values(Row row, Field field, TerritoryRuleKind kind) =>
        (row.Text(field) ?? "").Split(['|', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase).Select(value => new TerritoryRule { Kind = kind, Value = value });
}
