using Microsoft.EntityFrameworkCore;

namespace SalesOpsBot.Data.Mapping;

/// <summary>What queries can say to the database beyond C#. To be used in queries alone: called elsewhere, each throws <see cref="InvalidOperationException"/>.</summary>
internal static class SqlFunctions
{
    /// <summary>The text in the database's own capitals; see <see cref="Stores.SearchWords.Upper"/>.</summary>
    public static string Upper(string text) => throw new InvalidOperationException($"{nameof(Upper)} of {text} was asked for outside a query.");

    public static void AddSqlFunctions(this ModelBuilder builder)
    {
        builder.HasDbFunction(((Func<string, string>)Upper).Method).HasName("upper").IsBuiltIn();
    }
}
