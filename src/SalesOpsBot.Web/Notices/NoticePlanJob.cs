using Quartz;
using SalesOpsBot.Sales.Alerts;

namespace SalesOpsBot.Web.Notices;

/// <summary>Plans what is due: whose hour has come, what has happened.</summary>
[DisallowConcurrentExecution]
internal sealed class NoticePlanJob(NoticePlanner planner, Readiness readiness, ILogger<NoticePlanJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (!readiness.IsReady) return;
        try
        {
            await planner.PlanAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.NoticesNotPlanned(logger, fault);
        }
    }
}
