using System.Net.WebSockets;
using Microsoft.Extensions.Options;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.SocketMode;

/// <summary>
/// Keeps the configured number of sockets open. When Slack announces the end of one, the next is opened first, so that nothing is missed between the two; a
/// socket that is lost without a word is opened again after a pause that grows.
/// </summary>
internal sealed class SocketModeWorker(
    SlackApi api, Readiness readiness, IServiceProvider services, IOptionsMonitor<SlackOptions> options, ILogger<SocketModeWorker> logger) : BackgroundService
{
    private const string Disabled = "link_disabled";
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.CurrentValue.SocketMode) return;
        await readiness.WaitAsync(stoppingToken);
        await Task.WhenAll(Enumerable.Range(0, options.CurrentValue.Sockets).Select(_ => KeepOneAsync(stoppingToken)));
    }

    private async Task KeepOneAsync(CancellationToken stoppingToken)
    {
        var pause = options.CurrentValue.RetryDelay;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RunAsync(() => pause = options.CurrentValue.RetryDelay, stoppingToken) == Disabled)
                {
                    Log.SlackSocketsDisabled(logger);
                    return;
                }
            }
            catch (Exception lost) when (lost is WebSocketException or SlackApiException or HttpRequestException or IOException)
            {
                Log.SlackSocketLost(logger, lost.Message);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            pause = pause * 2 > LongestPause ? LongestPause : pause * 2;
        }
    }

    /// <summary>Runs a socket and those that follow it in good order.</summary>
    /// <returns>Slack's reason where it ended for good; nothing where it was lost.</returns>
    private async Task<string?> RunAsync(Action onOpen, CancellationToken stoppingToken)
    {
        var current = await OpenAsync(stoppingToken);
        while (true)
        {
            onOpen();
            var announced = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
            var receiving = ReceiveAsync(current, reason => announced.TrySetResult(reason), stoppingToken);
            if (await Task.WhenAny(receiving, announced.Task) == receiving)
            {
                await receiving;
                return null;
            }

            if (await announced.Task == Disabled) return Disabled;
            // First the new one; the old one goes on taking envelopes until then.
            var next = await OpenAsync(stoppingToken);
            await current.CloseAsync();
            current = next;
        }
    }

    private async Task<SlackSocket> OpenAsync(CancellationToken cancellationToken)
    {
        var answer = await api.CallAsAppAsync(options.CurrentValue.AppToken!, "apps.connections.open", cancellationToken);
        var socket = services.GetRequiredService<SlackSocket>();
        try
        {
            await socket.ConnectAsync(Address(answer.Text("url")), cancellationToken);
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task ReceiveAsync(SlackSocket socket, Action<string> onDisconnect, CancellationToken stoppingToken)
    {
        using (socket) await socket.ReceiveAsync(onDisconnect, stoppingToken);
    }

    // What a socket brings is not signed, so it must come from where Slack's methods are.
    private Uri Address(string? url)
    {
        var home = options.CurrentValue.ApiBaseUrl;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address)) throw new SlackApiException("apps.connections.open", "no_url");
        var isSlacks = address.Scheme == "wss" && (address.Host.EndsWith(".slack.com", StringComparison.OrdinalIgnoreCase) || address.Host.Equals(home.Host, StringComparison.OrdinalIgnoreCase));
        var isHere = address.Scheme == "ws" && address.IsLoopback && home.IsLoopback;
        return isSlacks || isHere ? address : throw new SlackApiException("apps.connections.open", "foreign_url");
    }
}
