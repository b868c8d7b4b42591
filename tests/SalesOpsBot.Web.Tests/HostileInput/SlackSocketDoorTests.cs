using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using SalesOpsBot.Testing.HostileInput;
using SalesOpsBot.Web.Tests.Channels.ActivityProtocol;
using SalesOpsBot.Web.Tests.Channels.Slack;
using Xunit.Abstractions;

namespace SalesOpsBot.Web.Tests.HostileInput;

/// <summary>Hostile frames of a socket: whatever comes, the same socket goes on and answers what makes sense.</summary>
public sealed class SlackSocketDoorTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Frames_OfAnyShape_EndNothing()
    {
        await using var bot = await SlackBot.StartAsync(("Slack:SigningSecret", ""), ("Slack:SocketMode", "true"), ("Slack:AppToken", "xapp-test"), ("Slack:Sockets", "1"));
        await Wait.ForAsync(() => bot.Slack.Sockets.Count == 1);
        var (fuzz, socket) = (new Fuzz(300), bot.Slack.Sockets.Single());
        for (var i = 0; i < fuzz.Count; i++)
        {
            var chance = fuzz.At(i);
            var frame = chance.Next(10) == 0 ? [.. Enumerable.Repeat((byte)'{', 1 << chance.Next(21))] : HostileJson.Like(Good(chance, i), chance);
            // A frame is text only where it can be read as text; the protocol ends a socket that breaks this.
            var type = IsText(frame) && chance.Next(4) > 0 ? WebSocketMessageType.Text : WebSocketMessageType.Binary;
            var cut = chance.Next(frame.Length + 1);
            if (type == WebSocketMessageType.Binary) await socket.SendAsync(frame.AsMemory(0, cut), type, false, CancellationToken.None);
            else cut = 0;
            await socket.SendAsync(frame.AsMemory(cut), type, true, CancellationToken.None);
        }

        await bot.Slack.SendAsync(new() { ["envelope_id"] = "the last", ["type"] = "events_api", ["payload"] = SlackBot.Envelope(SlackBot.Direct("hello")) });
        await Wait.ForAsync(() => bot.Slack.Acknowledged.Any(a => (string?)a["envelope_id"] == "the last"));
        await Wait.ForAsync(() => bot.Assistant.Turns.Any(turn => turn.Text == "hello"));
        Assert.Same(socket, Assert.Single(bot.Slack.Sockets));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fuzz.Count} frames, seed {fuzz.Seed}"));
    }

    private static JsonObject Good(Random chance, int number) => new()
    {
        ["envelope_id"] = $"frame {number}",
        ["type"] = new[] { "events_api", "interactive", "slash_commands", "hello" }[chance.Next(4)],
        ["accepts_response_payload"] = chance.Next(2) == 0,
        // A conversation each: of one, no more are taken at a time than anybody types.
        ["payload"] = SlackBot.Envelope(SlackBot.Direct(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Fuzz.Text(chance)))).With("channel", $"D{number + 2}")),
    };

    private static bool IsText(byte[] frame) => System.Text.Unicode.Utf8.IsValid(frame);
}
