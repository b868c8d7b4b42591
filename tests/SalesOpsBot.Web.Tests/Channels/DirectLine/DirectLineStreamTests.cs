using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Channels.DirectLine;

public sealed class DirectLineStreamTests : IDisposable
{
    private readonly WebBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task Stream_Opened_ReplaysWhatWasSaidAndThenGoesOn()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        using var socket = await ConnectAsync(await StreamUrlAsync(chat));
        Assert.Equal("Hello, Darcel Schlecht.", (string?)(await ReceiveAsync(socket))["activities"]![0]!["text"]);
        await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, CancellationToken.None);
        await chat.SayAsync(Chat.Message("hello"));
        var texts = new List<string?>();
        while (texts.Count < 2) texts.AddRange((await ReceiveAsync(socket))["activities"]!.AsArray().Select(a => (string?)a!["text"]));
        Assert.Equal(["hello", "You said hello."], texts);
    }

    [Fact]
    public async Task Stream_OpenedAgain_GoesOnFromTheWatermark()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        string watermark;
        using (var socket = await ConnectAsync(await StreamUrlAsync(chat))) watermark = (string)(await ReceiveAsync(socket))["watermark"]!;
        await chat.SayAsync(Chat.Message("missed"));
        await chat.ActivitiesAsync(3);
        using var again = await ConnectAsync(await StreamUrlAsync(chat, watermark));
        Assert.Equal(["missed", "You said missed."], (await ReceiveAsync(again))["activities"]!.AsArray().Select(a => (string?)a!["text"]));
    }

    [Fact]
    public async Task Stream_ClientCloses_IsClosedInReturn()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        using var socket = await ConnectAsync(await StreamUrlAsync(chat));
        await ReceiveAsync(socket);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(8));
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        Assert.Equal(WebSocketState.Closed, socket.State);
    }

    [Fact]
    public async Task Stream_AddressIsAMinuteOldOrHoldsAClientsToken_IsRefused()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        var url = await StreamUrlAsync(chat);
        await Assert.ThrowsAnyAsync<Exception>(() => ConnectAsync(new($"ws://localhost{chat.Path}/stream?t={chat.Token}")));
        _bot.Bot.Clock.Advance(TimeSpan.FromSeconds(61));
        await Assert.ThrowsAnyAsync<Exception>(() => ConnectAsync(url));
    }

    [Fact]
    public async Task Stream_FromAStrangePage_IsRefused()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        var url = await StreamUrlAsync(chat);
        await Assert.ThrowsAnyAsync<Exception>(() => ConnectAsync(url, "https://evil.example.com"));
    }

    private static async Task<Uri> StreamUrlAsync(Chat chat, string watermark = "")
    {
        using var response = await chat.SendAsync(HttpMethod.Get, $"{chat.Path}?watermark={watermark}");
        return new((string)(await Chat.ReadAsync(response))["streamUrl"]!);
    }

    private async Task<WebSocket> ConnectAsync(Uri url, string? origin = null)
    {
        var client = _bot.Bot.Server.CreateWebSocketClient();
        if (origin is not null) client.ConfigureRequest = request => request.Headers.Origin = origin;
        return await client.ConnectAsync(url, CancellationToken.None);
    }

    private static async Task<JsonObject> ReceiveAsync(WebSocket socket)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(8));
        var buffer = new byte[65_536];
        var received = await socket.ReceiveAsync(buffer, patience.Token);
        return JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, received.Count))!.AsObject();
    }
}
