using Microsoft.Extensions.Options;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack;

/// <summary>Says in the log at the start whether Slack takes the token of the settings, rather than at the first message.</summary>
internal sealed class SlackConnectionCheck(SlackApi api, Readiness readiness, IOptionsMonitor<SlackOptions> options, ILogger<SlackConnectionCheck> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var settings = options.CurrentValue;
        if (string.IsNullOrEmpty(settings.BotToken)) return;
        if (!settings.SocketMode && !settings.SigningSecrets.Any()) Log.SlackHasNoWayIn(logger);
        await readiness.WaitAsync(stoppingToken);
        try
        {
            Log.SlackConnected(logger, (await api.CallAsync(new(null, null), "auth.test", [], stoppingToken)).Text("team"));
        }
        catch (SlackApiException refused)
        {
            Log.SlackTokenRefused(logger, refused.Error);
        }
    }
}
