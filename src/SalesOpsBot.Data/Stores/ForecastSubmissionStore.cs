using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Forecasting.Submissions;

namespace SalesOpsBot.Data.Stores;

internal sealed class ForecastSubmissionStore(IDbContextFactory<SalesDbContext> contexts) : IForecastSubmissionStore
{
    public async Task<IReadOnlyList<ForecastSubmission>> SubmissionsAsync(SalesScope scope, DateRange days, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ForecastSubmissions.Within(scope)
            .Where(s => s.Start >= days.Start && s.End <= days.End)
            .OrderBy(s => s.SubmittedAt).ThenBy(s => s.Id)
            .ToListAsync(cancellationToken);
    }

    public async Task AddAsync(ForecastSubmission submission, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(submission);
        await context.SaveChangesAsync(cancellationToken);
    }
}
