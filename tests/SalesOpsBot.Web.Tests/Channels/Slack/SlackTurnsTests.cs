using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

public sealed class SlackTurnsTests : IAsyncLifetime
{
    private SlackBot _bot = null!;

    public async Task InitializeAsync() => _bot = await SlackBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task DirectMessage_IsAnsweredForItsPerson_WithTheZoneOfTheProfile()
    {
        await _bot.EventAsync(SlackBot.Direct("AT&amp;T &lt;deal&gt; of <@UGLADYS> at <https://a.example|the site>"));
        var post = Assert.Single(await _bot.Slack.WaitForAsync("chat.postMessage"));
        var turn = Assert.Single(_bot.Assistant.Turns);
        Assert.Equal("AT&T <deal> of Gladys Colclough at the site", turn.Text);
        Assert.Equal(("Darcel Schlecht", "Europe/Berlin", "en-GB"), (turn.Viewer!.Person.Name, turn.Viewer.Zone.Id, turn.Viewer.Language));
        Assert.Equal("D1", post.Text("channel"));
        Assert.Null(post.Text("thread_ts"));
        Assert.Equal("You said AT&amp;T &lt;deal&gt; of Gladys Colclough at the site.", post.Text("text"));
        Assert.Equal(("Bearer xoxb-test", ""), (post.Authorization, post.Query));
    }

    [Fact]
    public async Task Mention_InAChannel_IsAnsweredInItsThread_WhichRemembers()
    {
        var mention = SlackBot.Mention("what is up");
        var root = (string)mention["ts"]!;
        await _bot.EventAsync(mention);
        await _bot.EventAsync(SlackBot.Mention("and now", thread: root));
        var posts = await _bot.Slack.WaitForAsync("chat.postMessage", 2);
        Assert.All(posts, post => Assert.Equal(root, post.Text("thread_ts")));
        Assert.Equal(2, _bot.Assistant.Turns.Count(t => t.ConversationId == $"slack:T1:C1:{root}"));
        Assert.Equal(["what is up", "and now"], _bot.Assistant.Turns.Select(t => t.Text));
    }

    [Theory]
    [InlineData("team", "UDARCEL,UBOT", "chat.postEphemeral")]
    [InlineData("me", "UDARCEL,UMELVIN,UBOT", "chat.postEphemeral")]
    [InlineData("me", "UMELVIN,UOLIVIA,UBOT", "chat.postEphemeral")]
    [InlineData("me", "UOLIVIA,UBOT", "chat.postMessage")]
    [InlineData("me", "UOLIVIA,USTRANGER", "chat.postEphemeral")]
    public async Task Mention_FiguresThatNotAllMaySee_GoToTheAskerAlone(string scope, string members, string method)
    {
        // Olivia asks for her own figures: of the others, nobody may see them.
        _bot.Slack.Members.Clear();
        _bot.Slack.Members.AddRange(members.Split(','));
        _bot.Assistant.Answer = _ => Task.FromResult(Reply("get_forecast", new() { ["scope"] = scope }));
        await _bot.EventAsync(SlackBot.Mention("my forecast", "UOLIVIA"));
        var post = Assert.Single(await _bot.Slack.WaitForAsync(method));
        if (method == "chat.postEphemeral") Assert.Equal("UOLIVIA", post.Text("user"));
        Assert.Single(_bot.Slack.Calls, c => c.Method is "chat.postMessage" or "chat.postEphemeral");
    }

    [Fact]
    public async Task Mention_MembersCannotBeLearned_FiguresGoToTheAskerAlone()
    {
        _bot.Slack.NextError("conversations.members", "missing_scope");
        _bot.Assistant.Answer = _ => Task.FromResult(Reply("get_forecast", new() { ["scope"] = "me" }));
        await _bot.EventAsync(SlackBot.Mention("my forecast"));
        await _bot.Slack.WaitForAsync("chat.postEphemeral");
    }

    [Fact]
    public async Task Command_IsAnsweredPrivately_AtItsAddressWithoutAToken()
    {
        await _bot.CommandAsync("my forecast &amp; more");
        var answer = Assert.Single(await _bot.Slack.WaitForAsync("response_url"));
        Assert.Equal(("ephemeral", "", "You said my forecast &amp; more."), (answer.Text("response_type"), answer.Authorization, answer.Text("text")));
    }

    [Fact]
    public async Task Command_ItsAddressIsUsedUp_IsAnsweredPrivatelyAllTheSame()
    {
        for (var i = 0; i < 2; i++) _bot.Slack.NextStatus("response_url", 404);
        await _bot.CommandAsync("my forecast");
        Assert.Equal("UDARCEL", Assert.Single(await _bot.Slack.WaitForAsync("chat.postEphemeral")).Text("user"));
    }

    [Fact]
    public async Task Command_ItsAddressIsElsewhere_NothingIsSentThere()
    {
        await using var strict = await SlackBot.StartAsync(("Slack:AllowedResponseHosts", "hooks.example.com"));
        await strict.CommandAsync("my forecast");
        await strict.Slack.WaitForAsync("chat.postEphemeral");
        Assert.Empty(strict.Slack.Of("response_url"));
    }

    [Theory]
    [InlineData("is_restricted")]
    [InlineData("is_ultra_restricted")]
    [InlineData("is_bot")]
    [InlineData("deleted")]
    [InlineData("is_stranger")]
    public async Task Message_OfAGuestOrABot_IsRefusedWhateverItsAddress(string flag)
    {
        _bot.Slack.People["UDARCEL"][flag] = true;
        await _bot.EventAsync(SlackBot.Direct("my forecast"));
        await _bot.Slack.WaitForAsync("chat.postMessage");
        Assert.Empty(_bot.Assistant.Turns);
    }

    [Fact]
    public async Task Message_OfSomebodyUnknown_ComesWithoutAViewer()
    {
        await _bot.EventAsync(SlackBot.Direct("my forecast", "USTRANGER"));
        await _bot.Slack.WaitForAsync("chat.postMessage");
        Assert.Null(Assert.Single(_bot.Assistant.Turns).Viewer);
    }

    [Fact]
    public async Task Tap_CarriesTheButtonsAction_AsOnEveryChannel()
    {
        var button = new JsonObject { ["action_id"] = "tap.0", ["value"] = """{"tool":"get_deal","arguments":{"deal":"D1"},"view":"receipt"}""" };
        await _bot.InteractAsync(_bot.Tap(button));
        await _bot.Slack.WaitForAsync("chat.postMessage");
        var action = Assert.Single(_bot.Assistant.Turns).Action!;
        Assert.Equal(("get_deal", "D1", "receipt"), (action.Tool, (string)action.Arguments["deal"]!, action.View));
    }

    [Fact]
    public async Task Tap_OnADecision_TheCardTurnsIntoItsFinalState()
    {
        _bot.Assistant.Answer = _ => Task.FromResult(Reply("confirm_change", []) with { Cards = [Card("Done")], Subjects = [new("change", "1")] });
        await _bot.InteractAsync(_bot.Tap(new() { ["action_id"] = "decide.0", ["value"] = """{"tool":"confirm_change"}""" }));
        var update = Assert.Single(await _bot.Slack.WaitForAsync("chat.update"));
        Assert.Equal(("D1", "9.9"), (update.Text("channel"), update.Text("ts")));
        Assert.Contains("<@UDARCEL> · <!date^1514732400^", update.Shown, StringComparison.Ordinal);
        Assert.Empty(_bot.Slack.Of("chat.postMessage"));
    }

    [Fact]
    public async Task Tap_OnADecisionOfSomebodyElse_LeavesTheCardAndTellsTheTapperAlone()
    {
        _bot.Assistant.Answer = _ => Task.FromResult(Reply("confirm_change", new() { ["error"] = new JsonObject { ["kind"] = "denied" } }) with { Cards = [Card("Not yours")], Subjects = [null] });
        await _bot.InteractAsync(_bot.Tap(new() { ["action_id"] = "decide.0", ["value"] = """{"tool":"confirm_change"}""" }, "C1", "UGLADYS"));
        Assert.Equal(("ephemeral", "false"), Assert.Single(await _bot.Slack.WaitForAsync("response_url")) is var answer ? (answer.Text("response_type"), answer.Text("replace_original")) : default);
        Assert.Empty(_bot.Slack.Of("chat.update"));
    }

    [Fact]
    public async Task Turn_CarriesWhatWasSaid_TheSameForBothEventsOfOneMention()
    {
        var mention = SlackBot.Mention("hello");
        await _bot.EventAsync(mention);
        await _bot.InteractAsync(_bot.Tap(new() { ["action_id"] = "tap.0", ["value"] = """{"tool":"get_deal"}""" }));
        await _bot.Slack.WaitForAsync("chat.postMessage", 2);
        Assert.Equal((string?)mention["ts"], _bot.Assistant.Turns.First(t => t.Text.Length > 0).Message);
        Assert.StartsWith("1.2.abc", _bot.Assistant.Turns.First(t => t.Action is not null).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tap_OnACardThatOneSees_IsAnsweredInItsPlace()
    {
        await _bot.InteractAsync(_bot.Tap(new() { ["action_id"] = "turn.0", ["value"] = """{"tool":"list_deals"}""" }, "C1", isEphemeral: true));
        var answer = Assert.Single(await _bot.Slack.WaitForAsync("response_url"));
        Assert.Equal(("true", "ephemeral"), (answer.Text("replace_original"), answer.Text("response_type")));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public async Task Tap_OnAButtonOfAnother_GetsASentence(string value)
    {
        await _bot.InteractAsync(_bot.Tap(new() { ["action_id"] = "tap.0", ["value"] = value }));
        Assert.StartsWith("I don't know that button", Assert.Single(await _bot.Slack.WaitForAsync("chat.postMessage")).Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AssistantFails_ApologisesAndSaysNothingOfTheReason()
    {
        _bot.Assistant.Answer = _ => throw new InvalidOperationException("secret detail");
        await _bot.EventAsync(SlackBot.Direct("hello"));
        var post = Assert.Single(await _bot.Slack.WaitForAsync("chat.postMessage"));
        Assert.StartsWith("Something went wrong", post.Text("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AssistantThread_WhenOpened_IsGreetedAndOffersQuestions()
    {
        await _bot.EventAsync(new() { ["type"] = "assistant_thread_started", ["assistant_thread"] = new JsonObject { ["user_id"] = "UDARCEL", ["channel_id"] = "D1", ["thread_ts"] = "7.7" } });
        var prompts = Assert.Single(await _bot.Slack.WaitForAsync("assistant.threads.setSuggestedPrompts"));
        Assert.Equal(("D1", "7.7"), (prompts.Text("channel_id"), prompts.Text("thread_ts")));
        Assert.Equal("7.7", Assert.Single(await _bot.Slack.WaitForAsync("chat.postMessage")).Text("thread_ts"));
        await _bot.EventAsync(SlackBot.Direct("my forecast"));
        await _bot.Slack.WaitForAsync("assistant.threads.setStatus", 2);
        Assert.Equal(["is looking it up…", ""], _bot.Slack.Of("assistant.threads.setStatus").Select(s => s.Text("status")));
    }

    internal static AssistantReply Reply(string tool, JsonObject result) => new() { Text = "The answer.", Tools = [new(tool, [], result)] };

    internal static JsonObject Card(string title) => new() { ["type"] = "AdaptiveCard", ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = title, ["wrap"] = true }) };
}
