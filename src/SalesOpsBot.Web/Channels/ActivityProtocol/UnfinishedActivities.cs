using System.Data.Common;
using SalesOpsBot.Data.Channels;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Answers, once the program is ready, what the run before it took and did not come to answer; and, where several processes share a database, what another one left that died.</summary>
internal sealed class UnfinishedActivities(
    Readiness readiness, ActivityInbox inbox, ActivityTurns turns, ConversationTurns processes, ILogger<UnfinishedActivities> logger) : BackgroundService
{
    // Younger ones may still be at work elsewhere. Taking one of these up is no harm, for it waits for the conversation's turn and finds nothing to do.
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        await TakeUpAsync(TimeSpan.Zero, stoppingToken);
        if (!processes.AreShared) return;
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
        catch (DbException exception) when (processes.AreShared)
        {
            // The next round may find the database back.
            Log.UnfinishedNotFound(logger, exception);
        }
    }
}
