using System.Collections.Concurrent;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>
/// Tells a person, through the channel, that their message could not even be noted. A channel that is told to bring it again may do so, and few do; whoever is told twice in a minute
/// learns nothing from it.
/// </summary>
internal sealed class Apologies(ConnectorClient connector, TimeProvider clock, ILogger<Apologies> logger)
{
    private const int MostRemembered = 5_000;
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, long> _said = new(StringComparer.Ordinal);

    public async Task SayAsync(InboundActivity activity, Exception fault)
    {
        var (to, now) = (ConversationReference.To(activity), clock.GetTimestamp());
        if (activity.Type != ActivityTypes.Message || (_said.TryGetValue(to.Key, out var said) && clock.GetElapsedTime(said, now) < Pause)) return;
        if (_said.Count >= MostRemembered) _said.Clear();
        _said[to.Key] = now;
        try
        {
            await connector.SendAsync(to, ActivityReplyWriter.Text(to, Apology.For(fault)), CancellationToken.None);
        }
        catch (Exception lost) when (lost is HttpRequestException or InvalidOperationException or OperationCanceledException)
        {
            Log.ReplyLost(logger, lost, to.Key);
        }
    }
}
