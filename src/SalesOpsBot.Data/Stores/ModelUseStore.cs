using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Usage;

namespace SalesOpsBot.Data.Stores;

internal sealed class ModelUseStore(IDbContextFactory<SalesDbContext> contexts) : IModelUseStore
{
    public async Task<ModelUse> UseAsync(SalespersonId person, DateOnly day, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ModelUses.AsNoTracking().SingleOrDefaultAsync(u => u.PersonId == person && u.Day == day, cancellationToken) ?? new() { PersonId = person, Day = day };
    }

    public async Task AddAsync(SalespersonId person, DateOnly day, long inputTokens, long outputTokens, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await GrowAsync(context, person, day, inputTokens, outputTokens, cancellationToken)) return;
        context.Add(new ModelUse { PersonId = person, Day = day, Requests = 1, InputTokens = inputTokens, OutputTokens = outputTokens });
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        // Another turn of the same person began the day in the meantime; anything else shows again here.
        catch (DbUpdateException)
        {
            if (!await GrowAsync(context, person, day, inputTokens, outputTokens, cancellationToken)) throw;
        }
    }

    private static async Task<bool> GrowAsync(SalesDbContext context, SalespersonId person, DateOnly day, long inputTokens, long outputTokens, CancellationToken cancellationToken) =>
        await context.ModelUses.Where(u => u.PersonId == person && u.Day == day).ExecuteUpdateAsync(
            use => use
                .SetProperty(u => u.Requests, u => u.Requests + 1)
                .SetProperty(u => u.InputTokens, u => u.InputTokens + inputTokens)
                .SetProperty(u => u.OutputTokens, u => u.OutputTokens + outputTokens),
            cancellationToken) > 0;
}
