using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Changes.Records;
using SalesOpsBot.Data.Notices;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Changes;

/// <summary>Makes a change that nothing stands in the way of, within the transaction of whoever asks: its records, its state and the audit's entry.</summary>
internal sealed class ChangeMaker(RecordWriters writers)
{
    /// <summary>Makes it.</summary>
    /// <param name="context">The transaction.</param>
    /// <param name="change">The change, tracked.</param>
    /// <param name="undone">The change that it takes back, tracked.</param>
    /// <param name="confirmation">How it was confirmed, for the audit.</param>
    /// <param name="moment">When and as what it is written.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Why it cannot be made; then the transaction must not be committed. Nothing where it was.</returns>
    public async Task<string?> MakeAsync(SalesDbContext context, Change change, Change? undone, string confirmation, WriteMoment moment, CancellationToken cancellationToken)
    {
        foreach (var record in change.Records)
        {
            if (await writers.WriteAsync(context, record, moment, cancellationToken) is { } stopped) return stopped;
        }

        (change.State, change.DecidedAt) = (ChangeState.Applied, moment.At);
        if (undone is not null) (undone.State, undone.DecidedAt) = (ChangeState.Undone, moment.At);
        await AuditTrail.AppendAsync(context, change, confirmation, moment.At, cancellationToken);
        await DealChangeNotices.AddAsync(context, change, moment.At, cancellationToken);
        if (change.Records.Any(record => writers.For(record.Kind).IsRemembered)) await DataVersion.RaiseAsync(context, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await TurnCopiesAsync(context, change, moment.At, cancellationToken);
        if (undone is not null) await TurnCopiesAsync(context, undone, moment.At, cancellationToken);
        return null;
    }

    // What somebody approved is shown as their approval too.
    private static async Task TurnCopiesAsync(SalesDbContext context, Change change, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await CardCopyStore.MarkAsync(context, new("change", change.Id), at, cancellationToken);
        if (change.ApprovalBecause is null) return;
        foreach (var approval in await context.Approvals.Where(a => a.ChangeId == change.Id).Select(a => a.Id).ToListAsync(cancellationToken))
            await CardCopyStore.MarkAsync(context, new("approval", approval), at, cancellationToken);
    }
}
