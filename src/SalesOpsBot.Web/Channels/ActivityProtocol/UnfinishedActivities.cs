namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Answers, once the program is ready, what the run before it took and did not come to answer.</summary>
internal sealed class UnfinishedActivities(Readiness readiness, ActivityInbox inbox, ActivityTurns turns, ILogger<UnfinishedActivities> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        foreach (var activity in await inbox.UnfinishedAsync(stoppingToken))
        {
            Log.TurnTakenUpAgain(logger, activity.ChannelId);
            _ = turns.TryBegin(activity, isReceived: true);
        }
    }
}
