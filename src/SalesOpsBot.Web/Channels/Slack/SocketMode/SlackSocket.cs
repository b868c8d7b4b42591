using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Doors;

namespace SalesOpsBot.Web.Channels.Slack.SocketMode;

/// <summary>One socket, from its opening to its end. Each envelope is acknowledged under its id, with a form's answer where Slack wants one.</summary>
internal sealed class SlackSocket(SlackIntake intake, ILogger<SlackSocket> logger) : IDisposable
{
    private const int Largest = 1 << 20;

    /// <summary>A socket without a frame for so long is dead: Slack pings more often than that.</summary>
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);
    private readonly SemaphoreSlim _sending = new(1);
    private ClientWebSocket? _socket;

    /// <summary>Connects.</summary>
    /// <exception cref="WebSocketException">Nobody is there, or the ticket is used up.</exception>
    public async Task ConnectAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new ClientWebSocket { Options = { KeepAliveInterval = KeepAlive, KeepAliveTimeout = KeepAlive } };
        _socket = socket;
        await socket.ConnectAsync(address, cancellationToken);
    }

    /// <summary>Takes what comes until the socket ends.</summary>
    /// <param name="onDisconnect">Called with Slack's reason when Slack announces the end; the socket goes on until it comes.</param>
    /// <param name="cancellationToken">Closes the socket.</param>
    public async Task ReceiveAsync(Action<string> onDisconnect, CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        var buffer = new byte[16 * 1024];
        while (_socket is { State: WebSocketState.Open })
        {
            var part = await _socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close) return;
            if (message.Length <= Largest) message.Write(buffer, 0, part.Count);
            if (!part.EndOfMessage) continue;
            if (message.Length <= Largest && SlackJson.TryParse(message.ToArray()) is { } envelope) Take(envelope, onDisconnect, cancellationToken);
            message.SetLength(0);
        }
    }

    /// <summary>Ends it in good order.</summary>
    public async Task CloseAsync()
    {
        try
        {
            if (_socket is { State: WebSocketState.Open or WebSocketState.CloseReceived } open) await open.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }
        catch (WebSocketException)
        {
            // The other side was faster.
        }
    }

    public void Dispose()
    {
        _socket?.Dispose();
        _sending.Dispose();
    }

    private void Take(JsonElement envelope, Action<string> onDisconnect, CancellationToken cancellationToken)
    {
        if (envelope.Text("type") == "disconnect") onDisconnect(envelope.Text("reason") ?? "");
        else if (envelope.Text("envelope_id") is { } id) _ = AcknowledgeAsync(id, envelope, cancellationToken);
    }

    private async Task AcknowledgeAsync(string id, JsonElement envelope, CancellationToken cancellationToken)
    {
        try
        {
            SlackDeliveryKind? kind = envelope.Text("type") switch
            {
                "events_api" => SlackDeliveryKind.Event,
                "slash_commands" => SlackDeliveryKind.Command,
                "interactive" => SlackDeliveryKind.Interaction,
                _ => null,
            };
            var answer = kind is { } known && envelope.At("payload") is { } payload ? await intake.TakeAsync(new(known, payload, id), cancellationToken) : SlackAnswer.Taken;
            // What is not acknowledged comes again.
            if (!answer.IsTaken) return;
            var acknowledgement = new JsonObject { ["envelope_id"] = id };
            if (answer.Body is { } body && envelope.Flag("accepts_response_payload")) acknowledgement["payload"] = body.DeepClone();
            await SendAsync(acknowledgement, cancellationToken);
        }
        catch (Exception exception) when (exception is WebSocketException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            Log.SlackSocketLost(logger, exception.Message);
        }
    }

    private async Task SendAsync(JsonObject message, CancellationToken cancellationToken)
    {
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await _socket!.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message, SlackJson.Plain).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            _sending.Release();
        }
    }
}
