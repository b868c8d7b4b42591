using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Tests.Channels.ActivityProtocol;

namespace SalesOpsBot.Web.Tests.Channels.DirectLine;

public sealed class ConversationEndpointsTests : IDisposable
{
    private readonly WebBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task Start_TwiceWithOneToken_OpensOnceAndWelcomesThePersonOnce()
    {
        var chat = await Chat.AsAsync(_bot.NewClient(), 3);
        using var first = await chat.SendAsync(HttpMethod.Post, $"{Chat.Root}/conversations");
        using var second = await chat.SendAsync(HttpMethod.Post, $"{Chat.Root}/conversations");
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        var body = await Chat.ReadAsync(first);
        Assert.Equal(chat.Conversation, (string?)body["conversationId"]);
        Assert.Equal(1800, (int?)body["expires_in"]);
        Assert.StartsWith($"ws://localhost{chat.Path}/stream?", (string?)body["streamUrl"], StringComparison.Ordinal);
        var welcome = Assert.Single(await chat.ActivitiesAsync(1));
        Assert.Equal("Hello, Darcel Schlecht.", (string?)welcome["text"]);
        Assert.Equal($"{chat.Conversation}|0000000", (string?)welcome["id"]);
        Assert.Equal("bot", (string?)welcome["from"]!["role"]);
        Assert.Equal("What's my forecast?", (string?)welcome["suggestedActions"]!["actions"]![0]!["value"]);
        Assert.Single(_bot.Assistant.Welcomes);
    }

    [Fact]
    public async Task Post_Message_ComesBackUnderItsIdAsThePersonOfTheTokenAndIsAnswered()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        var id = await chat.SayAsync(Chat.Message("hello", "mine-1"));
        var activities = await chat.ActivitiesAsync(3);
        var (echo, reply) = (activities[1], activities[2]);
        Assert.Equal((id, "mine-1", "hello"), ((string?)echo["id"], (string?)echo["channelData"]!["clientActivityID"], (string?)echo["text"]));
        Assert.Equal(("dl_U3", "Darcel Schlecht", "plain"), ((string?)echo["from"]!["id"], (string?)echo["from"]!["name"], (string?)echo["textFormat"]));
        Assert.Equal((id, "You said hello."), ((string?)reply["replyToId"], (string?)reply["text"]));
        Assert.NotNull(reply["timestamp"]);
        Assert.Equal(chat.Conversation, (string?)reply["conversation"]!["id"]);
        var turn = Assert.Single(_bot.Assistant.Turns);
        Assert.Equal(("Darcel Schlecht", $"directline:{chat.Conversation}"), (turn.Viewer!.Person.Name, turn.ConversationId));
    }

    [Fact]
    public async Task Read_FromAWatermark_GivesWhatCameAfter()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        var watermark = (string)(await chat.SetAsync())["watermark"]!;
        Assert.Empty((await chat.SetAsync(watermark))["activities"]!.AsArray());
        await chat.SayAsync(Chat.Message("hello"));
        Assert.Equal(["hello", "You said hello."], (await chat.ActivitiesAsync(2, watermark)).Select(a => (string?)a["text"]));
    }

    [Fact]
    public async Task Post_SameClientActivityTwice_IsOneMessage()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        var first = await chat.SayAsync(Chat.Message("hello", "mine-1"));
        Assert.Equal(first, await chat.SayAsync(Chat.Message("hello", "mine-1")));
        await chat.ActivitiesAsync(3);
        Assert.Single(_bot.Assistant.Turns);
    }

    [Fact]
    public async Task Post_TypingOrEvent_IsAcceptedAndKeptNowhere()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        await chat.SayAsync(new() { ["type"] = "typing" });
        await chat.SayAsync(new() { ["type"] = "event", ["name"] = "webchat/join" });
        Assert.Single((await chat.SetAsync())["activities"]!.AsArray());
    }

    [Fact]
    public async Task Tap_ExecutedAction_ReplacesItsCardInPlace()
    {
        _bot.Assistant.Answer = turn => Task.FromResult(new AssistantReply { Text = turn.Action is null ? "first" : "second", Cards = [Card()] });
        var chat = await Chat.OpenAsync(_bot.NewClient());
        await chat.SayAsync(Chat.Message("forecast"));
        var card = (await chat.ActivitiesAsync(3))[2];
        var watermark = (string)(await chat.SetAsync())["watermark"]!;
        var action = card["attachments"]![0]!["content"]!["actions"]![0]!;
        Assert.Equal(("Action.Submit", "why"), ((string?)action["type"], (string?)action["data"]!["verb"]));
        Assert.False(card["attachments"]![0]!["content"]!.AsObject().ContainsKey("refresh"));
        await chat.SayAsync(new() { ["type"] = "message", ["value"] = action["data"]!.DeepClone(), ["channelData"] = new JsonObject { ["postBack"] = true } });
        var after = await chat.ActivitiesAsync(2, watermark);
        Assert.Equal(((string?)card["id"], "second"), ((string?)after[1]["id"], (string?)after[1]["text"]));
        Assert.Equal("get_forecast", _bot.Assistant.Turns.Last().Action!.Tool);
        Assert.DoesNotContain("first", (await chat.SetAsync())["activities"]!.AsArray().Select(a => (string?)a!["text"]));
    }

    [Fact]
    public async Task Tap_NamesAnActivityThatIsNotThere_IsAnsweredWithAMessageOfItsOwn()
    {
        _bot.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "here", Cards = [Card()] });
        var chat = await Chat.OpenAsync(_bot.NewClient());
        var data = Activities.Forecast();
        data["replaces"] = "another|0000001";
        await chat.SayAsync(new() { ["type"] = "message", ["value"] = data });
        Assert.NotEqual("another|0000001", (string?)(await chat.ActivitiesAsync(3))[2]["id"]);
    }

    [Fact]
    public async Task Upload_File_IsTakenAndAnsweredThatFilesCannotBeRead()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        var message = new JsonObject { ["type"] = "message", ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/plain", ["name"] = "note.txt" }) };
        using var content = new MultipartFormDataContent
        {
            { new StringContent(message.ToJsonString(), Encoding.UTF8, "application/vnd.microsoft.activity"), "activity", "blob" },
            { new ByteArrayContent(new byte[300_000]), "file", "note.txt" },
        };
        using var response = await chat.SendAsync(HttpMethod.Post, $"{chat.Path}/upload?userId=x", content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("can't read files", (string?)(await chat.ActivitiesAsync(3))[2]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_MoreThanAPersonCanType_IsTooManyRequests()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 25; i++)
        {
            using var response = await chat.PostAsync(Chat.Message($"{i}"));
            statuses.Add(response.StatusCode);
        }

        Assert.Equal(HttpStatusCode.OK, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task Post_TooLargeOrNotJson_IsRefused()
    {
        var chat = await Chat.OpenAsync(_bot.NewClient());
        using var large = await chat.PostAsync(Chat.Message(new string('x', 262_144)));
        using var text = new StringContent("{", Encoding.UTF8, "application/json");
        using var broken = await chat.SendAsync(HttpMethod.Post, $"{chat.Path}/activities", text);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.BadRequest), (large.StatusCode, broken.StatusCode));
    }

    [Fact]
    public async Task Answer_Fails_ApologisesInTheConversation()
    {
        _bot.Assistant.Answer = _ => throw new InvalidOperationException("secret");
        var chat = await Chat.OpenAsync(_bot.NewClient());
        await chat.SayAsync(Chat.Message("hello"));
        Assert.StartsWith("Something went wrong", (string?)(await chat.ActivitiesAsync(3))[2]["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithACard_ShowsItsFirstLineAndIsReadOutWhole()
    {
        _bot.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "$300 expected.\nWon $200", Cards = [Card()] });
        var chat = await Chat.OpenAsync(_bot.NewClient());
        await chat.SayAsync(Chat.Message("forecast"));
        var reply = (await chat.ActivitiesAsync(3))[2];
        Assert.Equal(("$300 expected.", "plain"), ((string?)reply["text"], (string?)reply["textFormat"]));
        Assert.Equal("$300 expected.\nWon $200", (string?)reply["channelData"]!["webchat:fallback-text"]);
    }

    private static JsonObject Card() => new()
    {
        ["type"] = "AdaptiveCard",
        ["refresh"] = new JsonObject(),
        ["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.Execute", ["verb"] = "why", ["data"] = Activities.Forecast() }),
    };
}
