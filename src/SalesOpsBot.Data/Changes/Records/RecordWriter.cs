using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Changes.Records;

/// <summary>What the writers of all sorts of records share: a record is found by its external id, read field by field, and set field by field.</summary>
/// <typeparam name="T">The record's class.</typeparam>
internal abstract class RecordWriter<T> : IRecordWriter
    where T : class
{
    /// <inheritdoc/>
    public abstract RecordKind Kind { get; }

    /// <inheritdoc/>
    public virtual bool IsRemembered => false;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string?>?> ReadAsync(SalesDbContext context, SalesScope scope, string record, CancellationToken cancellationToken) =>
        await Within(context, scope, record).SingleOrDefaultAsync(cancellationToken) is { } found ? await FieldsAsync(new(context), found, cancellationToken) : null;

    /// <inheritdoc/>
    public async Task CreateAsync(SalesDbContext context, RecordChange change, WriteMoment moment, CancellationToken cancellationToken)
    {
        var references = new References(context);
        var made = await NewAsync(references, change, moment, cancellationToken);
        context.Add(made);
        await MadeAsync(context, made, moment, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task UpdateAsync(SalesDbContext context, RecordChange change, WriteMoment moment, CancellationToken cancellationToken)
    {
        var found = await Called(context, change.Record).AsTracking().SingleAsync(cancellationToken);
        foreach (var field in change.Fields) await SetAsync(new(context), found, field, moment, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<string?> DeleteAsync(SalesDbContext context, RecordChange change, CancellationToken cancellationToken)
    {
        if (await Called(context, change.Record).AsTracking().SingleOrDefaultAsync(cancellationToken) is not { } found) return null;
        if (await ObstacleAsync(context, found, cancellationToken) is { } obstacle) return obstacle;
        context.Remove(found);
        await context.SaveChangesAsync(cancellationToken);
        return null;
    }

    /// <summary>The record of that name, whoever owns it.</summary>
    protected abstract IQueryable<T> Called(SalesDbContext context, string record);

    /// <summary>The record of that name, if it lies within a scope.</summary>
    protected abstract IQueryable<T> Within(SalesDbContext context, SalesScope scope, string record);

    /// <summary>The fields as they are.</summary>
    protected abstract Task<Dictionary<string, string?>> FieldsAsync(References references, T record, CancellationToken cancellationToken);

    /// <summary>A record as a change makes it.</summary>
    protected abstract Task<T> NewAsync(References references, RecordChange change, WriteMoment moment, CancellationToken cancellationToken);

    /// <summary>What has to be kept beside a new record.</summary>
    protected virtual Task MadeAsync(SalesDbContext context, T record, WriteMoment moment, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sets a field, and keeps what has to be kept beside it.</summary>
    protected abstract Task SetAsync(References references, T record, FieldChange field, WriteMoment moment, CancellationToken cancellationToken);

    /// <summary>Why a record cannot be taken away; what belongs to it alone goes with it.</summary>
    protected virtual Task<string?> ObstacleAsync(SalesDbContext context, T record, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
