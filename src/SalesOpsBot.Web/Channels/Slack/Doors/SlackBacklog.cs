using Microsoft.Extensions.Options;
using SalesOpsBot.Data.Channels;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>Works off what a process that died had acknowledged and not answered, and forgets what Slack repeats no more.</summary>
internal sealed class SlackBacklog(
    DeliveryLedger ledger, SlackIntake intake, Readiness readiness, IOptionsMonitor<SlackOptions> options, [FromKeyedServices(SlackServices.MachineClock)] TimeProvider clock,
    ILogger<SlackBacklog> logger) : BackgroundService
{
    /// <summary>No turn takes so long: what is older is nobody's.</summary>
    private static readonly TimeSpan AtWork = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    /// <summary>Slack repeats events for at most a day, where delayed events are switched on.</summary>
    private static readonly TimeSpan Repeated = TimeSpan.FromHours(26);

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
                await LookAsync(stoppingToken);
            }
            catch (System.Data.Common.DbException trouble)
            {
                Log.SlackLedgerFailed(logger, trouble);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        foreach (var (key, body) in await ledger.TakeOverAsync(SlackDelivery.KeyPrefix, now - AtWork, now, cancellationToken))
        {
            if (SlackDelivery.FromBody(body) is { } delivery) intake.Resume(key, delivery);
        }

        await ledger.ForgetAsync(now - Repeated, cancellationToken);
    }
}
