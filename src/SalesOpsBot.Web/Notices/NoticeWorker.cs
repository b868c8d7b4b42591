using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Web.Operations;

namespace SalesOpsBot.Web.Notices;

/// <summary>Works the outbox off, again and again. What has begun when the program stops is brought to its end; the rest waits in the database.</summary>
internal sealed class NoticeWorker(INoticeOffice office, Readiness readiness, OutboxPulse pulse, ILogger<NoticeWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        pulse.Beat();
        while (!stoppingToken.IsCancellationRequested) await Task.Delay(await DeliverAsync(stoppingToken) ? Pause : PauseAfterTrouble, stoppingToken);
    }

    private async Task<bool> DeliverAsync(CancellationToken stoppingToken)
    {
        try
        {
            await office.DeliverAsync(stoppingToken);
            pulse.Beat();
            return true;
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            Log.NoticesNotDelivered(logger, fault);
            return false;
        }
    }
}
