using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Testing.HostileInput;
using SalesOpsBot.Web.Channels.Slack;
using SalesOpsBot.Web.Channels.Slack.Doors;
using SalesOpsBot.Web.Tests.Channels.Slack;
using Xunit.Abstractions;

namespace SalesOpsBot.Web.Tests.HostileInput;

/// <summary>Hostile input at Slack's doors, signed as Slack signs, and as a socket brings it.</summary>
public sealed class SlackDoorTests(ITestOutputHelper output) : IAsyncLifetime
{
    private SlackBot _bot = null!;

    public async Task InitializeAsync() => _bot = await SlackBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task SignedRequests_OfAnyShape_AreTakenOrRefused()
    {
        var fuzz = new Fuzz(250);
        for (var i = 0; i < fuzz.Count; i++)
        {
            var chance = fuzz.At(i);
            var (path, good) = Good(chance, i);
            var json = Encoding.UTF8.GetString(HostileJson.Like(good, chance));
            var body = path switch { "/slack/events" => json, "/slack/interactions" => "payload=" + Uri.EscapeDataString(json), _ => $"command=/sales&text={Uri.EscapeDataString(json)}&user_id=UDARCEL&team_id=T1&channel_id=C1" };
            using var response = await _bot.PostAsync(path, body);
            Assert.True((int)response.StatusCode is < 500 or 503, $"{fuzz.Name(i)}: {path} answers {response.StatusCode} to {body}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fuzz.Count} signed requests, seed {fuzz.Seed}"));
    }

    [Fact]
    public async Task EnvelopesOfASocket_OfAnyShape_AreTakenOrLeft()
    {
        var (fuzz, intake) = (new Fuzz(250), _bot.Bot.Services.GetRequiredService<SlackIntake>());
        for (var i = 0; i < fuzz.Count; i++)
        {
            var chance = fuzz.At(i);
            var (_, good) = Good(chance, i);
            if (SlackJson.TryParse(HostileJson.Like(good, chance)) is not { } payload) continue;
            await intake.TakeAsync(new((SlackDeliveryKind)chance.Next(3), payload, $"envelope {i}"), CancellationToken.None);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fuzz.Count} envelopes, seed {fuzz.Seed}"));
    }

    private (string Path, JsonObject Good) Good(Random chance, int number)
    {
        var tap = new JsonObject { ["action_id"] = "tap.0", ["value"] = "{\"tool\":\"get_forecast\",\"arguments\":{}}" };
        return chance.Next(4) switch
        {
            0 => ("/slack/events", SlackBot.Envelope(SlackBot.Direct(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Fuzz.Text(chance)))))),
            1 => ("/slack/events", SlackBot.Envelope(new() { ["type"] = "link_shared", ["user"] = "UDARCEL", ["channel"] = "C1", ["message_ts"] = $"{number}", ["links"] = new JsonArray(new JsonObject { ["url"] = "https://x/deals/1" }) })),
            2 => ("/slack/interactions", _bot.Tap(tap)),
            _ => ("/slack/commands", new() { ["a"] = "b" }),
        };
    }
}
