
namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Answers, once the program is ready, what the run before it took and did not come to answer; what another process left that died; and what the database was away for.</summary>
internal sealed class UnfinishedActivities(Readiness readiness, ActivityInbox inbox, ActivityTurns turns, ILogger<UnfinishedActivities> logger) : BackgroundService
{
    // Younger ones may still be at work. Taking one of these up is no harm, for it waits for the conversation's turn and finds nothing to do.
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        await TakeUpAsync(TimeSpan.Zero, stoppingToken);
        using var timer = new PeriodicTimer(Every);
        while (await timer.WaitForNextTickAsync(stoppingToken)) await TakeUpAsync(Every, stoppingToken);
    }

    private async Task TakeUpAsync(TimeSpan unansweredFor, CancellationToken cancellationToken)
    {
        try
        {
            foreach (var activity in await inbox.TakeOverAsync(unansweredFor, cancellationToken))
            {
                Log.TurnTakenUpAgain(logger, activity.ChannelId);
                _ = turns.TryBegin(activity, isReceived: true);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The next round may find the database back.
            Log.UnfinishedNotFound(logger, exception);
        }
    }
}
