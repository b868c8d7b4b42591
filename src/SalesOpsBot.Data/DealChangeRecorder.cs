using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Sales.Deals;

namespace SalesOpsBot.Data;

/// <summary>
/// Keeps what changed of a deal, in the transaction that changes it, so that yesterday's pipeline can be told from today's. Whoever writes deals in SQL has to
/// write <c>deal_changes</c> too, as the import does, or the deal counts as if it had always been so.
/// </summary>
internal sealed class DealChangeRecorder(TimeProvider time) : SaveChangesInterceptor
{
    private static readonly DealField[] Fields = Enum.GetValues<DealField>();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        foreach (var entry in Changed(eventData.Context)) Record(entry, entry.GetDatabaseValues());
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (var entry in Changed(eventData.Context)) Record(entry, await entry.GetDatabaseValuesAsync(cancellationToken));
        return result;
    }

    private static List<EntityEntry<Deal>> Changed(DbContext? context) => context is null ? [] : [.. context.ChangeTracker.Entries<Deal>().Where(e => e.State == EntityState.Modified)];

    /// <summary>Compares with the row as it is: a deal that was attached whole does not know what it was.</summary>
    private void Record(EntityEntry<Deal> entry, PropertyValues? kept)
    {
        if (kept is null) return;
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        foreach (var field in Fields)
        {
            var (before, after) = (Number(kept[field.ToString()]), Number(entry.CurrentValues[field.ToString()]));
            if (before != after) entry.Context.Add(new DealChange { DealId = entry.Entity.Id, Field = field, Before = before, After = after, ChangedOn = today });
        }
    }

    private static long? Number(object? value) => value switch
    {
        null => null,
        long number => number,
        int number => number,
        DateOnly day => day.DayNumber,
        DealStatus status => (long)status,
        ForecastCategory category => (long)category,
        Sales.People.SalespersonId id => id.Value,
        _ => throw new InvalidOperationException($"A deal has no changes of {value.GetType()} to keep."),
    };
}
