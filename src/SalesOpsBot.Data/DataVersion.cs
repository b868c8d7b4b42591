using Microsoft.EntityFrameworkCore;

namespace SalesOpsBot.Data;

/// <summary>
/// The number that rises when people, accounts, products, stages, leads or settings change. Every process asks it before it uses what it remembers of them, so another
/// process's import is noticed at the next question. Whoever writes one of these tables raises it in the same transaction.
/// </summary>
internal static class DataVersion
{
    /// <summary>Raises the number; for writers that speak SQL.</summary>
    public const string RaiseSql = "UPDATE data_version SET version = version + 1";

    public static Task RaiseAsync(SalesDbContext context, CancellationToken cancellationToken) => context.Database.ExecuteSqlRawAsync(RaiseSql, cancellationToken);
}
