using Quartz;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Web.Notices;

/// <summary>Forgets what the ledger has kept for long enough.</summary>
[DisallowConcurrentExecution]
internal sealed class NoticeCleaningJob(INoticeStore notices, SalesOptions options, TimeProvider clock, Readiness readiness) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (readiness.IsReady) await notices.ForgetAsync(clock.GetUtcNow().AddDays(-options.Notices.KeepDays), cancellationToken);
    }
}
