using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Channels.Slack;

public sealed class SlackFormsTests : IAsyncLifetime
{
    private SlackBot _bot = null!;

    public async Task InitializeAsync() => _bot = await SlackBot.StartAsync();

    public async Task DisposeAsync() => await _bot.DisposeAsync();

    [Fact]
    public async Task NewMeeting_FilledIn_IsWhatTheToolIsCalledWith()
    {
        var view = await NewMeetingAsync();
        var answer = await _bot.InteractAsync(SlackBot.Submission(view, Filled("2018-01-05")));
        Assert.Equal("", answer);
        var action = Assert.Single(_bot.Assistant.Turns).Action!;
        Assert.Equal("book_meeting", action.Tool);
        Assert.Equal(("2018-01-05T14:30", "45", "Isdom's CFO"), ((string)action.Arguments["start"]!, (string)action.Arguments["duration"]!, (string)action.Arguments["attendees"]!));
        Assert.Equal("UDARCEL", Assert.Single(await _bot.Slack.WaitForAsync("chat.postMessage")).Text("channel"));
    }

    [Fact]
    public async Task Form_ARequiredFieldIsEmpty_IsSaidOnTheField()
    {
        var values = Filled("2018-01-05");
        values["attendees"]!["attendees"]!["value"] = null;
        var answer = JsonNode.Parse(await _bot.InteractAsync(SlackBot.Submission(await NewMeetingAsync(), values)))!;
        Assert.Equal(("errors", "Please fill this in."), ((string)answer["response_action"]!, (string)answer["errors"]!["attendees"]!));
        Assert.Empty(_bot.Assistant.Turns);
    }

    [Fact]
    public async Task Form_TheToolRefuses_IsSaidOnTheFieldThatItNames()
    {
        var error = new JsonObject { ["error"] = new JsonObject { ["kind"] = "ambiguous", ["message"] = "Whom do you mean?", ["argument"] = "attendees", ["choices"] = new JsonArray(new JsonObject { ["value"] = "1", ["title"] = "Ann" }) } };
        _bot.Assistant.Answer = _ => Task.FromResult(SlackTurnsTests.Reply("book_meeting", error));
        var answer = JsonNode.Parse(await _bot.InteractAsync(SlackBot.Submission(await NewMeetingAsync(), Filled("2018-01-05"))))!;
        Assert.Equal("Whom do you mean? (Ann)", (string)answer["errors"]!["attendees"]!);
        Assert.Empty(_bot.Slack.Of("chat.postMessage"));
    }

    [Fact]
    public async Task Form_TakesLongerThanSlackWaits_SaysSoAndEndsLater()
    {
        await using var hasty = await SlackBot.StartAsync(("Slack:FormPatience", "00:00:00"));
        var released = new TaskCompletionSource<AssistantReply>();
        hasty.Assistant.Answer = _ => released.Task;
        await hasty.InteractAsync(Shortcut("shortcut", "new_meeting"));
        var view = (await hasty.Slack.WaitForAsync("views.open"))[0].Arguments["view"]!;
        var answer = JsonNode.Parse(await hasty.InteractAsync(SlackBot.Submission(view, Filled("2018-01-05"))))!;
        Assert.Equal("update", (string)answer["response_action"]!);
        released.SetResult(new() { Text = "Booked." });
        var update = Assert.Single(await hasty.Slack.WaitForAsync("views.update"));
        Assert.Equal("V9", update.Text("view_id"));
        Assert.Contains("Done.", update.Shown, StringComparison.Ordinal);
        await hasty.Slack.WaitForAsync("chat.postMessage");
    }

    [Fact]
    public async Task LogToCrm_OpensAFormWithTheMessagesWords_AndAnswersTheAskerAlone()
    {
        var shortcut = Shortcut("message_action", "log_to_crm");
        shortcut["channel"] = new JsonObject { ["id"] = "C1" };
        shortcut["message"] = new JsonObject { ["ts"] = "5.5", ["text"] = "They want a quote &amp; soon" };
        shortcut["response_url"] = $"{_bot.Slack.Address}/response/3";
        await _bot.InteractAsync(shortcut);
        var view = (await _bot.Slack.WaitForAsync("views.open"))[0].Arguments["view"]!;
        Assert.Contains("\"initial_value\":\"They want a quote & soon\"", view.ToJsonString(SalesOpsBot.Assistant.Json.Options), StringComparison.Ordinal);
        await _bot.InteractAsync(SlackBot.Submission(view, new() { ["deal"] = Input("deal", "Isdom"), ["text"] = Input("text", "They want a quote & soon") }));
        Assert.Equal("add_note", Assert.Single(_bot.Assistant.Turns).Action!.Tool);
        Assert.Equal("ephemeral", Assert.Single(await _bot.Slack.WaitForAsync("response_url")).Text("response_type"));
    }

    [Fact]
    public async Task AskAboutThis_AsksWithTheMessagesWords_AndAnswersTheAskerAlone()
    {
        var shortcut = Shortcut("message_action", "ask_about_this");
        shortcut["channel"] = new JsonObject { ["id"] = "C1" };
        shortcut["message"] = new JsonObject { ["ts"] = "5.5", ["text"] = "what is my forecast?" };
        shortcut["response_url"] = $"{_bot.Slack.Address}/response/3";
        await _bot.InteractAsync(shortcut);
        await _bot.Slack.WaitForAsync("response_url");
        Assert.Equal("what is my forecast?", Assert.Single(_bot.Assistant.Turns).Text);
    }

    [Fact]
    public async Task CardWithInputs_InAMessageHasAButton_ThatOpensThemAsAForm()
    {
        var card = SlackTurnsTests.Card("Change this deal");
        card["body"]!.AsArray().Add(new JsonObject { ["type"] = "Input.Number", ["id"] = "value", ["label"] = "Value", ["min"] = 0, ["value"] = 5 });
        card["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.Execute", ["title"] = "Save", ["data"] = new JsonObject { ["tool"] = "update_deal", ["arguments"] = new JsonObject { ["deal"] = "D1" } } });
        _bot.Assistant.Answer = _ => Task.FromResult(new AssistantReply { Text = "Change.", Cards = [card] });
        await _bot.EventAsync(SlackBot.Direct("edit the deal"));
        var post = (await _bot.Slack.WaitForAsync("chat.postMessage"))[0];
        await _bot.InteractAsync(_bot.Tap(post.Button("Save…")));
        var view = (await _bot.Slack.WaitForAsync("views.open"))[0].Arguments["view"]!;
        _bot.Assistant.Answer = _ => Task.FromResult(SlackTurnsTests.Reply("update_deal", []));
        var answer = JsonNode.Parse(await _bot.InteractAsync(SlackBot.Submission(view, new() { ["value"] = Input("value", "-5", "number_input") })))!;
        Assert.Equal("This must be at least 0.", (string)answer["errors"]!["value"]!);
        Assert.Equal("", await _bot.InteractAsync(SlackBot.Submission(view, new() { ["value"] = Input("value", "7", "number_input") })));
        Assert.Equal(("D1", "7"), ((string)_bot.Assistant.Turns.Last().Action!.Arguments["deal"]!, (string)_bot.Assistant.Turns.Last().Action!.Arguments["value"]!));
        Assert.Equal("9.9", Assert.Single(await _bot.Slack.WaitForAsync("chat.update")).Text("ts"));
    }

    [Fact]
    public async Task FormThatIsNotOurs_OrWasTamperedWith_HasNoEffect()
    {
        var view = await NewMeetingAsync();
        view["private_metadata"] = "{\"data\":7}";
        Assert.Equal("update", (string)JsonNode.Parse(await _bot.InteractAsync(SlackBot.Submission(view, Filled("2018-01-05"))))!["response_action"]!);
        view["callback_id"] = "of another";
        Assert.Equal("", await _bot.InteractAsync(SlackBot.Submission(view, Filled("2018-01-05"))));
        Assert.Empty(_bot.Assistant.Turns);
    }

    private async Task<JsonNode> NewMeetingAsync()
    {
        await _bot.InteractAsync(Shortcut("shortcut", "new_meeting"));
        return (await _bot.Slack.WaitForAsync("views.open"))[0].Arguments["view"]!;
    }

    private static JsonObject Shortcut(string type, string callback) => new()
    {
        ["type"] = type,
        ["callback_id"] = callback,
        ["team"] = new JsonObject { ["id"] = "T1" },
        ["user"] = new JsonObject { ["id"] = "UDARCEL" },
        ["trigger_id"] = SlackBot.Next("1.1.aaa"),
    };

    private static JsonObject Filled(string day) => new()
    {
        ["attendees"] = Input("attendees", "Isdom's CFO"),
        ["date"] = new JsonObject { ["date"] = new JsonObject { ["type"] = "datepicker", ["selected_date"] = day } },
        ["time"] = new JsonObject { ["time"] = new JsonObject { ["type"] = "timepicker", ["selected_time"] = "14:30" } },
        ["duration"] = new JsonObject { ["duration"] = new JsonObject { ["type"] = "static_select", ["selected_option"] = new JsonObject { ["value"] = "45" } } },
    };

    private static JsonObject Input(string id, string value, string type = "plain_text_input") => new() { [id] = new JsonObject { ["type"] = type, ["value"] = value } };
}
