using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data.Mapping;

/// <summary>What queries can say to the database beyond C#. To be used in queries alone: called elsewhere, each throws <see cref="InvalidOperationException"/>.</summary>
internal static class SqlFunctions
{
    /// <summary>The number of a day, to reckon with. The column holds it already, so nothing has to be worked out.</summary>
    public static int? DayNumber(DateOnly? day) => throw new InvalidOperationException($"{nameof(DayNumber)} of {day} was asked for outside a query.");

    /// <summary>The number of a key, to reckon with.</summary>
    public static long KeyNumber(DealId id) => throw new InvalidOperationException($"{nameof(KeyNumber)} of {id} was asked for outside a query.");

    /// <summary>The text in the database's own capitals; see <see cref="Stores.SearchWords.Upper"/>.</summary>
    public static string Upper(string text) => throw new InvalidOperationException($"{nameof(Upper)} of {text} was asked for outside a query.");

    public static void AddSqlFunctions(this ModelBuilder builder)
    {
        builder.HasDbFunction(((Func<DateOnly?, int?>)DayNumber).Method)
            .HasTranslation(arguments => new SqlUnaryExpression(ExpressionType.Convert, arguments[0], typeof(int), new IntTypeMapping("INTEGER")));
        var keyNumber = builder.HasDbFunction(((Func<DealId, long>)KeyNumber).Method);
        keyNumber.HasParameter("id").HasStoreType("INTEGER");
        keyNumber.HasTranslation(arguments => new SqlUnaryExpression(ExpressionType.Convert, arguments[0], typeof(long), new LongTypeMapping("INTEGER")));
        builder.HasDbFunction(((Func<string, string>)Upper).Method).HasName("upper").IsBuiltIn();
    }
}
