using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace SalesOpsBot.Data.Mapping;

/// <summary>Names and rules that hold for every table.</summary>
internal static class TableConventions
{
    /// <summary><c>CloseDate</c> is <c>close_date</c>: names that raw SQL can write in any database without quotes.</summary>
    public static void UseSnakeCase(this ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes())
        {
            var unnamed = entity.GetProperties().Where(p => p.FindAnnotation(RelationalAnnotationNames.ColumnName) is null);
            foreach (var property in unnamed) property.SetColumnName(SnakeCase(property.Name));
            foreach (var key in entity.GetKeys()) key.SetName(key.GetName()?.ToLowerInvariant());
            foreach (var key in entity.GetForeignKeys()) key.SetConstraintName(key.GetConstraintName()?.ToLowerInvariant());
            foreach (var index in entity.GetIndexes()) index.SetDatabaseName(index.GetDatabaseName()?.ToLowerInvariant());
        }
    }

    /// <summary>The database hands out the keys, and none twice. EF Core sees to it unasked for plain integers, not for keys that are types of their own. Texts are keys that somebody chose.</summary>
    public static void GenerateKeys(this ModelBuilder builder)
    {
        foreach (var key in builder.Model.GetEntityTypes().Select(entity => entity.FindPrimaryKey()!.Properties.Single()).Where(key => !key.ClrType.IsPrimitive && key.ClrType != typeof(string)))
        {
            key.ValueGenerated = ValueGenerated.OnAdd;
            key.SetValueGenerationStrategy(SqliteValueGenerationStrategy.Autoincrement);
        }
    }

    /// <summary>Nothing disappears because something else was deleted.</summary>
    public static void RestrictDeletes(this ModelBuilder builder)
    {
        foreach (var key in builder.Model.GetEntityTypes().SelectMany(entity => entity.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.Restrict;
    }

    private static string SnakeCase(string name) =>
        string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
