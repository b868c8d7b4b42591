using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Approvals;

/// <summary>
/// Looks through open requests for approval every minute: what is too old ends, and whoever does not answer is joined by the next manager above. Whoever asks about
/// requests meanwhile finds them looked through as well, so that nothing hangs on this clock but that people are told in time.
/// </summary>
internal sealed class ApprovalClock(ApprovalDesk desk, IApprovalStore approvals, IPeopleStore people, TimeProvider clock, Readiness readiness, ILogger<ApprovalClock> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await approvals.AnyOpenAsync(stoppingToken)) await desk.ReviewAsync(await people.OrgChartAsync(stoppingToken), clock.GetUtcNow(), stoppingToken);
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                Log.ApprovalsNotReviewed(logger, problem);
            }

            await Task.Delay(Pause, stoppingToken);
        }
    }
}
