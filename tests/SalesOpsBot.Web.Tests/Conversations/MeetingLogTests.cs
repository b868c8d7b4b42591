using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Meetings that took place, with what comes of them, and tasks.</summary>
public class MeetingLogTests
{
    private static JsonObject Met => new()
    {
        ["account"] = "Konex",
        ["attendees"] = "Konex's CFO",
        ["start"] = "2017-12-30",
        ["duration"] = 45,
        ["outcome"] = "They want a quote",
        ["next_step"] = "Send a quote",
        ["next_step_due"] = "2018-01-05",
    };

    [Fact]
    public async Task AMeetingThatTookPlace_BecomesAMeeting_AFollowUp_AndTheDealsNextStep_AllAtOnce()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "log_meeting", Met);
        Assert.Equal(["meeting", "task", "deal"], ChangeBot.Change(shown)["records"]!.AsArray().Select(r => (string)r!["kind"]!));
        Assert.Contains("Kim Cho", shown.Text, StringComparison.Ordinal);
        Assert.Null((await bot.DealAsync("K1"))!.NextStep);
        var done = await bot.PressAsync("Rob Rep", shown, "Confirm");
        Assert.Equal("Send a quote (by 5 January 2018)", (await bot.DealAsync("K1"))!.NextStep);
        Assert.Equal(new DateOnly(2017, 12, 31), (await bot.DealAsync("K1"))!.LastActivityOn);
        Assert.Equal("Send a quote", (string?)Assert.Single(await TasksAsync(bot, "Rob Rep"))!["text"]);
        Assert.Equal("held", (string?)Assert.Single(await HeldAsync(bot))!["status"]);
        Assert.Equal(1, await bot.AuditAsync());

        await bot.PressAsync("Rob Rep", done, "Undo");
        Assert.Null((await bot.DealAsync("K1"))!.NextStep);
        Assert.Empty(await TasksAsync(bot, "Rob Rep"));
        Assert.Empty(await HeldAsync(bot));
    }

    [Fact]
    public async Task SomebodyWhomWeDoNotKnow_IsKeptByName()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "log_meeting", new() { ["account"] = "Isdom", ["attendees"] = "Xaver Unbekannt" });
        Assert.Contains("Xaver Unbekannt", shown.Text, StringComparison.Ordinal);
        Assert.Equal("pending", ChangeBot.State(shown));
    }

    [Fact]
    public async Task WithWhomItWas_IsAskedFor()
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Equal("missing", ChangeBot.Error(await bot.TapAsync("Rob Rep", "log_meeting", new() { ["duration"] = 30 })));
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "log_meeting", new() { ["account"] = "Konex", ["start"] = "2018-01-03T10:00" })));
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "log_meeting", new() { ["account"] = "Konex", ["duration"] = 0 })));
    }

    [Fact]
    public async Task ATask_IsAddedAtOnce_DoneAtOnce_AndBothCanBeTakenBack()
    {
        await using var bot = await ChangeBot.StartAsync();
        var added = await bot.TapAsync("Rob Rep", "add_task", new() { ["text"] = "Call Konex", ["due"] = "2018-01-02T15:00", ["deal"] = "K1" });
        Assert.Equal("applied", ChangeBot.State(added));
        var task = Assert.Single(await TasksAsync(bot, "Rob Rep"))!;
        Assert.Equal(("Call Konex", "2018-01-02", "K1"), ((string?)task["text"], (string?)task["dueOn"], (string?)task["deal"]));
        var done = await bot.TapAsync("Rob Rep", "complete_task", new() { ["task"] = "konex" });
        Assert.Equal("applied", ChangeBot.State(done));
        Assert.Empty(await TasksAsync(bot, "Rob Rep"));
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "complete_task", new() { ["task"] = "konex" })));
        await bot.PressAsync("Rob Rep", done, "Undo");
        Assert.Single(await TasksAsync(bot, "Rob Rep"));
        await bot.PressAsync("Rob Rep", added, "Undo");
        Assert.Empty(await TasksAsync(bot, "Rob Rep"));
    }

    [Fact]
    public async Task WhichTask_IsAskedForWhereSeveralFit_AndAnothersIsNotThere()
    {
        await using var bot = await ChangeBot.StartAsync();
        foreach (var text in (string[])["Call Konex", "Call Isdom"]) await bot.TapAsync("Rob Rep", "add_task", new() { ["text"] = text });
        Assert.Equal("missing", ChangeBot.Error(await bot.TapAsync("Rob Rep", "complete_task", new() { ["task"] = "call" })));
        Assert.Equal("missing", ChangeBot.Error(await bot.TapAsync("Rob Rep", "complete_task", [])));
        Assert.Equal("notFound", ChangeBot.Error(await bot.TapAsync("Ann Other", "complete_task", new() { ["task"] = "call" })));
        Assert.Equal("missing", ChangeBot.Error(await bot.TapAsync("Rob Rep", "add_task", [])));
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "add_task", new() { ["text"] = "x", ["due"] = "soonish" })));
    }

    [Fact]
    public async Task OverdueTasks_ComeAlongWithTodays()
    {
        await using var bot = await ChangeBot.StartAsync();
        foreach (var due in (string[])["2017-12-29", "2017-12-31", "2018-02-01"]) await bot.TapAsync("Rob Rep", "add_task", new() { ["text"] = $"Due {due}", ["due"] = due });
        var list = (await bot.TapAsync("Rob Rep", "list_tasks", new() { ["scope"] = "me", ["period"] = "2017-12-31" })).Tools[^1].Result!;
        Assert.Equal(["Due 2017-12-29", "Due 2017-12-31"], list["tasks"]!.AsArray().Select(t => (string)t!["text"]!));
        Assert.Equal((1, 1), ((int)list["overdue"]!, (int)list["dueToday"]!));
        Assert.Equal(3, (await bot.TapAsync("Mia Lead", "list_tasks", new() { ["scope"] = "team" })).Tools[^1].Result!["tasks"]!.AsArray().Count);
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Ann Other", "list_tasks", new() { ["scope"] = "rep:Rob Rep" })));
    }

    private static async Task<JsonArray> TasksAsync(ChangeBot bot, string person) =>
        (await bot.TapAsync(person, "list_tasks", new() { ["scope"] = "me" }, "test:9")).Tools[^1].Result!["tasks"]!.AsArray();

    private static async Task<JsonArray> HeldAsync(ChangeBot bot) =>
        (await bot.TapAsync("Rob Rep", "list_meetings", new() { ["scope"] = "me", ["period"] = "2017-12" }, "test:9")).Tools[^1].Result!["meetings"]!.AsArray();
}
