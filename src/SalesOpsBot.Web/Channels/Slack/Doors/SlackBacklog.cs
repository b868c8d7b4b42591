using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>Works off what a process that died had acknowledged and not answered.</summary>
internal sealed class SlackBacklog(SlackInbox inbox, SlackIntake intake, Readiness readiness, IOptionsMonitor<SlackOptions> options, ILogger<SlackBacklog> logger) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var settings = options.CurrentValue;
        if (!settings.SocketMode && !settings.SigningSecrets.Any()) return;
        await readiness.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(BetweenLooks);
        do
        {
            try
            {
                foreach (var (name, delivery) in await inbox.TakeOverAsync(stoppingToken)) intake.Resume(name, delivery);
            }
            catch (Exception trouble) when (!stoppingToken.IsCancellationRequested)
            {
                Log.SlackLedgerFailed(logger, trouble);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
