
namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Answers what the run before, or another process that died, had taken from the page and did not come to answer; and what the database was away for.</summary>
internal sealed class DirectLineBacklog(Readiness readiness, DirectLineInbox inbox, DirectLineTurns turns, ILogger<DirectLineBacklog> logger) : BackgroundService
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
            foreach (var post in await inbox.TakeOverAsync(unansweredFor, cancellationToken))
            {
                Log.TurnTakenUpAgain(logger, DirectLineCardTurner.Channel);
                turns.TryAnswer(post);
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            // The next round may find the database back.
            Log.UnfinishedNotFound(logger, exception);
        }
    }
}
