using System.Net.WebSockets;
using SalesOpsBot.Data;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Sends a conversation over a socket as it grows.</summary>
internal static class DirectLineStream
{
    /// <summary>Runs until the client closes, the request is aborted or the host stops.</summary>
    public static async Task RunAsync(WebSocket socket, DirectLineConversation conversation, long watermark, CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var listening = ListenAsync(socket, conversation, ended);
        try
        {
            while (true)
            {
                var set = await conversation.WaitAfterAsync(watermark, ended.Token);
                await socket.SendAsync(set.ToJson(), WebSocketMessageType.Text, WebSocketMessageFlags.EndOfMessage, ended.Token);
                watermark = set.Watermark;
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The client left, or we do.
        }
        catch (Exception exception) when (IsBrokenLine(exception) || DatabaseTroubles.AreBehind(exception))
        {
            // The line broke, or the database is away; the client comes back with its watermark.
        }

        await ended.CancelAsync();
        await listening;
    }

    // Clients send nothing but empty pings.
    private static async Task ListenAsync(WebSocket socket, DirectLineConversation conversation, CancellationTokenSource ended)
    {
        var buffer = new byte[256];
        try
        {
            while ((await socket.ReceiveAsync(buffer, ended.Token)).MessageType != WebSocketMessageType.Close) await conversation.TouchAsync(ended.Token);
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, ended.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException || IsBrokenLine(exception) || DatabaseTroubles.AreBehind(exception))
        {
            // As above.
        }

        await ended.CancelAsync();
    }

    private static bool IsBrokenLine(Exception exception) => exception is WebSocketException or IOException;
}
