
namespace SalesOpsBot.Web.Channels.Copies;

/// <summary>Looks every second whether a message shows something that is not so any more. What is to be done is in the database, so that a stop loses nothing.</summary>
internal sealed class CardCopyWorker(CardCopyTurns turns, Readiness readiness, ILogger<CardCopyWorker> logger) : BackgroundService
{
    private const int LooksBetweenCleanings = 3_600;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(BetweenLooks);
        for (var look = 0; ; look = (look + 1) % LooksBetweenCleanings)
        {
            try
            {
                await turns.TurnAsync(stoppingToken);
                if (look == 0) await turns.ForgetAsync(stoppingToken);
            }
            catch (Exception trouble) when (!stoppingToken.IsCancellationRequested)
            {
                Log.CardNotTurned(logger, trouble, "any");
            }

            if (!await timer.WaitForNextTickAsync(stoppingToken)) return;
        }
    }
}
