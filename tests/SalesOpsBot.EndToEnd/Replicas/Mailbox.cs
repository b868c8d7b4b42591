using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;

namespace SalesOpsBot.EndToEnd.Replicas;

/// <summary>The channel's side: takes the replies that are sent to it.</summary>
internal sealed class Mailbox : IDisposable
{
    private readonly HttpListener _listener = new();

    public Mailbox()
    {
        ServiceUrl = $"http://localhost:{BotProcess.FreeAddress().Port}/";
        _listener.Prefixes.Add(ServiceUrl);
        _listener.Start();
        _ = ListenAsync();
    }

    /// <summary>Where activities say that their answers go.</summary>
    public string ServiceUrl { get; }

    /// <summary>What each message was that something answered, in the order the answers came.</summary>
    public ConcurrentQueue<string> Answered { get; } = new();

    /// <summary>In which conversation each message came that answered nothing.</summary>
    public ConcurrentQueue<string> Unasked { get; } = new();

    /// <summary>All words that came.</summary>
    public ConcurrentQueue<string> Words { get; } = new();

    public void Dispose() => _listener.Close();

    private async Task ListenAsync()
    {
        while (true)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                var reply = await JsonNode.ParseAsync(context.Request.InputStream);
                if ((string?)reply!["text"] is { } text) Words.Enqueue(text);
                // Words and their card come as two messages; the card tells that it was answered.
                if (reply["attachments"] is JsonArray { Count: > 0 }) Keep(reply);
                context.Response.ContentType = "application/json";
                await context.Response.OutputStream.WriteAsync("""{"id":"1"}"""u8.ToArray());
                context.Response.Close();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                if (!_listener.IsListening) return;
            }
        }
    }

    private void Keep(JsonNode reply)
    {
        if ((string?)reply["replyToId"] is { } answered) Answered.Enqueue(answered);
        else Unasked.Enqueue((string)reply["conversation"]!["id"]!);
    }
}
