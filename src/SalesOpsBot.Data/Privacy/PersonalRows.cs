using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Data.Privacy;

/// <summary>Finds the rows of every table of the model that are about a person; a table that is added to the model is searched without another word.</summary>
internal sealed class PersonalRows(SalesDbContext context, SalespersonId person, IReadOnlyList<string> names)
{
    private readonly string _key = person.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The rows by table: those that name the person by key, those that hang on rows of the person's own, and those whose texts say the name.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<PersonalRow>>> ReadAsync(CancellationToken cancellationToken)
    {
        var tables = new SortedDictionary<string, IReadOnlyList<PersonalRow>>(StringComparer.Ordinal);
        await context.Database.OpenConnectionAsync(cancellationToken);
        foreach (var entity in context.Model.GetEntityTypes())
        {
            string[] conditions = [.. ByKey(entity), .. ByConversation(entity), .. ByText(entity)];
            if (conditions.Length == 0) continue;
            var rows = await ReadAsync(entity, string.Join(" OR ", conditions), cancellationToken);
            if (rows.Count > 0) tables[entity.GetTableName()!] = rows;
        }

        return tables;
    }

    private IEnumerable<string> ByKey(IEntityType entity)
    {
        foreach (var column in PersonalTables.KeysOf(entity)) yield return $"{column} = {_key}";
        foreach (var (_, column, on) in PersonalTables.HangingOn(context.Model).Where(hanging => hanging.Entity == entity))
            yield return $"{column} IN (SELECT id FROM {on.GetTableName()} WHERE {string.Join(" OR ", PersonalTables.KeysOf(on).Select(own => $"{own} = {_key}"))})";
    }

    // The page's conversations have no log but ours.
    private IEnumerable<string> ByConversation(IEntityType entity)
    {
        var theirs = $"(SELECT channel_key FROM conversations WHERE person_id = {_key})";
        if (entity.ClrType == typeof(LoggedActivity)) yield return $"conversation IN {theirs}";
        if (entity.ClrType == typeof(LoggedConversation)) yield return $"id IN {theirs}";
        if (entity.ClrType == typeof(RememberedValue)) yield return $"id LIKE '%:{_key}'";
    }

    private IEnumerable<string> ByText(IEntityType entity) =>
        PersonalTables.TextsOf(entity).SelectMany(column => names.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"replace({column}, @name{i}, '') <> {column}")));

    private async Task<IReadOnlyList<PersonalRow>> ReadAsync(IEntityType entity, string condition, CancellationToken cancellationToken)
    {
        var properties = entity.GetFlattenedProperties().ToDictionary(p => PersonalTables.NameOf(entity, p), StringComparer.Ordinal);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM {entity.GetTableName()} WHERE {condition} ORDER BY 1";
        foreach (var (i, name) in names.Index()) Add(command, string.Create(CultureInfo.InvariantCulture, $"@name{i}"), name);
        var rows = new List<PersonalRow>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) rows.Add(PersonalRow.Read(reader, properties));
        return rows;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
