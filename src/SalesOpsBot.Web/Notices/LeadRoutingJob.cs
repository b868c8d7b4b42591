using Quartz;
using SalesOpsBot.Sales.Leads.Intake;

namespace SalesOpsBot.Web.Notices;

/// <summary>Gives out leads that were imported without an owner, whichever process imported them.</summary>
[DisallowConcurrentExecution]
internal sealed class LeadRoutingJob(LeadIntakeService intake, Readiness readiness, ILogger<LeadRoutingJob> logger) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        if (!readiness.IsReady) return;
        try
        {
            await intake.GiveOutAsync(cancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Log.LeadsNotGivenOut(logger, fault);
        }
    }
}
