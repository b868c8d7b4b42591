using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SalesOpsBot.Testing.Access;
using SalesOpsBot.Testing.HostileInput;
using SalesOpsBot.Web.Tests.Channels.ActivityProtocol;
using SalesOpsBot.Web.Tests.Channels.DirectLine;
using Xunit.Abstractions;

namespace SalesOpsBot.Web.Tests.HostileInput;

/// <summary>Hostile input at every door of the whole bot: no unhandled exception, no 500, an answer for each.</summary>
public class DoorTests(HostileBot bot, ITestOutputHelper output) : IClassFixture<HostileBot>
{
    [Fact]
    public Task Activities_OfAnyShape_AreTakenOrRefused() => RunAsync(400, "activities", (chance, _) =>
        bot.PostAsync("/api/messages", HostileJson.Like(chance.Next(3) == 0 ? Activities.Invoke(new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["data"] = Button(chance) } }) : Message(chance), chance)));

    [Fact]
    public Task Words_OfAnyKind_GetASentence() => RunAsync(250, "words", async (chance, number) =>
    {
        var (status, body) = await bot.PostAsync("/api/messages", Encoding.UTF8.GetBytes(Message(chance).With("text", Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Fuzz.Text(chance)))).With("conversation", new JsonObject { ["id"] = $"talk-{number % 7}", ["conversationType"] = "personal" }).ToJsonString()));
        return status == 200 && JsonNode.Parse(body)!["activities"]!.AsArray().Count > 0 ? (status, body) : (599, $"no answer, status {status}");
    });

    [Fact]
    public Task Buttons_WithAnyArguments_GetASentence() => RunAsync(400, "buttons", async (chance, _) =>
    {
        var (status, body) = await bot.PostAsync("/api/messages", HostileJson.Like(Activities.Tap(Button(chance)).With("serviceUrl", null).ExpectingReplies(), chance));
        return (status, body);
    });

    [Fact]
    public async Task DirectLine_OfAnyShape_IsTakenOrRefused()
    {
        var chat = await Chat.AsAsync(bot.Client, 3);
        using var opened = await chat.SendAsync(HttpMethod.Post, $"{Chat.Root}/conversations");
        var paths = new[] { "/v3/directline/tokens/generate", "/v3/directline/tokens/refresh", "/v3/directline/conversations", $"{chat.Path}/activities", $"{chat.Path}/activities", $"{chat.Path}/upload", "/dev/token" };
        await RunAsync(200, "Direct Line requests", async (chance, _) =>
        {
            var path = paths[chance.Next(paths.Length)];
            var type = path.EndsWith("upload", StringComparison.Ordinal) ? "multipart/form-data; boundary=b" : "application/json";
            var body = HostileJson.Like(Chat.Message(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Fuzz.Text(chance)))), chance);
            if (type[0] == 'm') body = Fuzz.Damaged([.. "--b\r\nContent-Disposition: form-data; name=activity\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n"u8, .. body, .. "\r\n--b--\r\n"u8], chance);
            var (status, answer) = await bot.PostAsync(path, body, type, chance.Next(5) == 0 ? Uri.EscapeDataString(Fuzz.Text(chance)) : chat.Token);
            return status == 429 ? (200, "") : (status, answer);
        });
    }

    [Fact]
    public Task Addresses_OfAnyShape_AreNotFound() => RunAsync(200, "addresses", async (chance, _) =>
    {
        // The client in process refuses NUL in a path before the bot could.
        var text = Fuzz.Text(chance).Replace("\0", "", StringComparison.Ordinal);
        var part = Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text[..Math.Min(text.Length, 300)])));
        var path = new[] { $"/calendar/{part}.ics", $"/deals/{part}", $"/v3/directline/conversations/{part}", $"/v3/directline/conversations/{part}/activities?watermark={part}", $"/{part}", $"/?{part}" }[chance.Next(6)];
        using var response = await bot.Client.GetAsync(new Uri(path, UriKind.Relative));
        return ((int)response.StatusCode, "");
    });

    [Theory]
    [InlineData(1_000_000, 413)]
    [InlineData(200_000, 200)]
    public async Task AnEnormousMessage_IsRefused_OrAnsweredWithASentence(int length, int expected)
    {
        var (status, body) = await bot.PostAsync("/api/messages", Encoding.UTF8.GetBytes(Activities.Message(new string('x', length)).ExpectingReplies().ToJsonString()));
        Assert.Equal(expected, status);
        Assert.Contains(expected == 413 ? "256 KB" : "I read up to 10,000", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{\"value\":", 20_000)]
    public async Task NestingWithoutEnd_IsRefused(string opening, int times) =>
        Assert.Equal(400, (await bot.PostAsync("/api/messages", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opening, times))))).Status);

    [Fact]
    public async Task Button_WithANumberBeyondAll_DoesNotSilenceTheConversation()
    {
        var button = new JsonObject { ["tool"] = "list_deals", ["arguments"] = new JsonObject { ["min_value"] = JsonNode.Parse("1e999") } };
        foreach (var turn in new[] { Activities.Tap(button), Activities.Message("what's my forecast?") }) Assert.Null(await FaultAsync(turn));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "currency": "USD" }""")]
    [InlineData("""{ "amount": 5, "currency": [7] }""")]
    public async Task Button_WithAnAmountThatIsNone_IsToldSo(string amount)
    {
        var button = new JsonObject { ["tool"] = "simulate_commission", ["arguments"] = new JsonObject { ["amount"] = JsonNode.Parse(amount) } };
        Assert.Null(await FaultAsync(Activities.Tap(button), "Try saying it in a sentence"));
    }

    [Fact]
    public async Task Button_WithMoreThanFitsOnACard_IsToldSo()
    {
        var button = new JsonObject { ["tool"] = "get_leaderboard", ["arguments"] = new JsonObject { ["metric"] = new string('€', 9_000) } };
        Assert.Null(await FaultAsync(Activities.Tap(button), "longer than a card"));
    }

    private async Task<string?> FaultAsync(JsonObject turn, string answer = "")
    {
        var (status, body) = await bot.PostAsync("/api/messages", Encoding.UTF8.GetBytes(turn.With("serviceUrl", null).ExpectingReplies().ToJsonString()));
        Assert.Contains(answer, body, StringComparison.Ordinal);
        return bot.Fault(status, body);
    }

    private static JsonObject Message(Random chance) => Activities.Message("what's my forecast?").ExpectingReplies().With("value", chance.Next(2) == 0 ? null : Button(chance));

    private static JsonObject Button(Random chance)
    {
        var tool = ToolSignature.All[chance.Next(ToolSignature.All.Count)];
        var arguments = new JsonObject(tool.Arguments.Select(a => KeyValuePair.Create(a, (JsonNode?)Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(Fuzz.Text(chance))))));
        foreach (var argument in tool.Arguments.Where(_ => chance.Next(2) == 0)) arguments.Remove(argument);
        return new() { ["tool"] = tool.Name, ["arguments"] = arguments };
    }

    private async Task RunAsync(int usual, string what, Func<Random, int, Task<(int Status, string Body)>> send)
    {
        var fuzz = new Fuzz(usual);
        for (var i = 0; i < fuzz.Count; i++)
        {
            var (status, body) = await send(fuzz.At(i), i);
            if (bot.Fault(status, body) is { } fault) Assert.Fail($"{fuzz.Name(i)} ({what}): {fault}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fuzz.Count} {what}, seed {fuzz.Seed}"));
    }
}
