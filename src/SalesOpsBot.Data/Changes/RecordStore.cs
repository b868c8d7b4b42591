using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Changes.Records;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Changes;

internal sealed class RecordStore(IDbContextFactory<SalesDbContext> contexts, RecordWriters writers) : IRecordStore
{
    public async Task<IReadOnlyDictionary<string, string?>?> ReadAsync(SalesScope scope, RecordKind kind, string record, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await writers.For(kind).ReadAsync(context, scope, record, cancellationToken);
    }
}
