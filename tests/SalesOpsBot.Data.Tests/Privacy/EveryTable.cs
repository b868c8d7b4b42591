using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SalesOpsBot.Data.Changes;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Commissions;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing.Databases;

namespace SalesOpsBot.Data.Tests.Privacy;

/// <summary>A row in every table that the model has: each key of a person is this person's, each text says their name.</summary>
internal sealed class EveryTable(SalesDbContext context, Salesperson person)
{
    private readonly Dictionary<ITable, string> _keys = [];

    /// <summary>The tables with what stands in them.</summary>
    public async Task FillAsync()
    {
        var waiting = context.Model.GetRelationalModel().Tables.ToList();
        _keys[Table(waiting, "salespeople")] = person.Id.Value.ToString(CultureInfo.InvariantCulture);
        waiting.RemoveAll(table => table.Name is "salespeople" or "data_version");
        while (waiting.Count > 0)
        {
            var next = waiting.Find(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || _keys.ContainsKey(key.PrincipalTable) || IsOptional(key)))!;
            await AddAsync(next);
            waiting.Remove(next);
        }
    }

    /// <summary>The tables in which a text other than a key says something.</summary>
    public async Task<IReadOnlyList<string>> SayingAsync(string text)
    {
        var found = new List<string>();
        foreach (var table in context.Model.GetRelationalModel().Tables)
        {
            foreach (var column in table.Columns.Where(column => IsText(column) && !IsKey(column)))
            {
                var sql = $"SELECT count(*) AS \"Value\" FROM {table.Name} WHERE replace({Quoted(column)}, {{0}}, '') <> {Quoted(column)}";
                if (await context.Database.SqlQueryRaw<long>(sql, text).SingleAsync() > 0) found.Add($"{table.Name}.{column.Name}");
            }
        }

        return found;
    }

    private static ITable Table(IEnumerable<ITable> tables, string name) => tables.Single(table => table.Name == name);

    private static bool IsOptional(IForeignKeyConstraint key) => key.Columns.All(column => column.IsNullable);

    private async Task AddAsync(ITable table)
    {
        var columns = table.Columns.Where(column => column.ComputedColumnSql is null).Select(column => (Name: Quoted(column), Value: ValueOf(table, column))).Where(column => column.Value is not null).ToList();
        var sql = $"INSERT INTO {table.Name} ({string.Join(", ", columns.Select(c => c.Name))}) VALUES ({string.Join(", ", columns.Select(c => c.Value))})";
        if (!TestDatabase.IsSqlite) sql = sql.Replace(") VALUES", ") OVERRIDING SYSTEM VALUE VALUES", StringComparison.Ordinal);
        // Braces would be places for values.
        await context.Database.ExecuteSqlRawAsync(sql.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        _keys[table] = ValueOf(table, table.PrimaryKey!.Columns[0])!;
    }

    private string? ValueOf(ITable table, IColumn column)
    {
        if (table.ForeignKeyConstraints.FirstOrDefault(key => key.Columns.Contains(column)) is { } reference) return _keys.GetValueOrDefault(reference.PrincipalTable);
        var property = column.PropertyMappings[0].Property;
        if (property.ClrType == typeof(SalespersonId) || property.ClrType == typeof(SalespersonId?)) return person.Id.Value.ToString(CultureInfo.InvariantCulture);
        if (IsKey(column)) return IsText(column) ? "'key'" : "901";
        if (property.ClrType == typeof(string)) return $"'About {person.Name}.'";
        if (property.ClrType == typeof(IReadOnlyList<RecordChange>)) return $"'{ChangeJson.Write([new(RecordKind.Deal, "D-1", person.Name, ChangeOperation.Update, [new("next_step", null, person.Name)])])}'";
        if (property.ClrType == typeof(CommissionRules)) return $"'{CommissionRulesJson.Write(new())}'";
        return column.IsNullable ? null : column.StoreType switch { "boolean" => "false", "BLOB" => "x'7b7d'", "bytea" => "'\\x7b7d'::bytea", _ => "1" };
    }

    private static string Quoted(IColumn column) => $"\"{column.Name}\"";

    private static bool IsKey(IColumn column) => column.PropertyMappings.Any(mapping => mapping.Property.IsKey() || mapping.Property.IsForeignKey());

    private static bool IsText(IColumn column) => column.StoreType.StartsWith("text", StringComparison.OrdinalIgnoreCase) && (column.PropertyMappings[0].Property.GetTypeMapping().Converter?.ProviderClrType ?? column.PropertyMappings[0].Property.ClrType) == typeof(string);
}
