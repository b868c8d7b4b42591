using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Meetings that are booked, moved and called off. It is Sunday, 31 December 2017, 15:00, and everybody lives in UTC.</summary>
public class MeetingChangeTests
{
    private static JsonObject Tuesday => new() { ["attendees"] = "Ann Other, Kim Cho", ["start"] = "2018-01-02T10:00", ["duration"] = 60, ["subject"] = "Kick-off", ["account"] = "Konex", ["online"] = true };

    [Fact]
    public async Task ABooking_IsShownAndChangesNothing_UntilItIsConfirmed()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "book_meeting", Tuesday);
        Assert.Equal("pending", ChangeBot.State(shown));
        Assert.Contains("Kick-off", shown.Text, StringComparison.Ordinal);
        Assert.Contains("Kim Cho <kim@konex.example>", shown.Text, StringComparison.Ordinal);
        Assert.Empty(await AgendaAsync(bot, "Rob Rep"));
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", shown, "Confirm")));
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", shown, "Confirm")));
        var meeting = Assert.Single(await AgendaAsync(bot, "Rob Rep"))!;
        Assert.Equal(("Kick-off", "Konex", 60), ((string?)meeting["subject"], (string?)meeting["account"], (int?)meeting["durationMinutes"]));
        Assert.Single(await AgendaAsync(bot, "Ann Other"));
        Assert.Empty(await AgendaAsync(bot, "Zed Else"));
        Assert.Equal(1, await bot.AuditAsync());
    }

    [Fact]
    public async Task WhatLacks_IsAskedForOneByOne()
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Equal("attendees", await AskedAsync(bot, new()));
        Assert.Equal("start", await AskedAsync(bot, new() { ["attendees"] = "Ann Other" }));
        Assert.Equal("start", await AskedAsync(bot, new() { ["attendees"] = "Ann Other", ["start"] = "2018-01-02" }));
        Assert.Equal("attendees", await AskedAsync(bot, new() { ["account"] = "Konex", ["start"] = "2018-01-02T10:00" }));
    }

    [Fact]
    public async Task ATimeThatIsTaken_SaysByWhat_AndOffersTheNearestThree()
    {
        await using var bot = await ChangeBot.StartAsync();
        await BookAsync(bot, "Rob Rep", Tuesday);
        var refused = await bot.TapAsync("Rob Rep", "book_meeting", new() { ["attendees"] = "Mia Lead", ["start"] = "2018-01-02T10:30" });
        Assert.Equal("ambiguous", ChangeBot.Error(refused));
        Assert.Contains("You are busy with “Kick-off”, Tue 2 Jan 2018, 10:00 to 11:00.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(["2018-01-02T11:00", "2018-01-02T09:30", "2018-01-02T11:30"], Choices(refused));
        Assert.Equal("pending", ChangeBot.State(await bot.TapAsync("Rob Rep", "book_meeting", new() { ["attendees"] = "Mia Lead", ["start"] = "2018-01-02T11:00" })));
    }

    [Fact]
    public async Task AColleaguesTime_IsTakenByNobodyKnowsWhat_ForThoseWhoMayNotSee()
    {
        await using var bot = await ChangeBot.StartAsync();
        await BookAsync(bot, "Rob Rep", Tuesday);
        JsonObject With(string start) => new() { ["attendees"] = "Rob Rep", ["start"] = start };
        Assert.Contains("Rob Rep is busy, Tue 2 Jan 2018, 10:00 to 11:00.", (await bot.TapAsync("Zed Else", "book_meeting", With("2018-01-02T10:00"))).Text, StringComparison.Ordinal);
        Assert.Contains("Rob Rep is busy with “Kick-off”", (await bot.TapAsync("Mia Lead", "book_meeting", With("2018-01-02T10:00"))).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Isdom's CFO", "Ina Meier <ina@isdom.example>")]
    [InlineData("Isdom", "Ina Meier <ina@isdom.example>")]
    [InlineData("kai", "Kai Dorn <kai@konex.example>")]
    [InlineData("new@example.com", "new@example.com")]
    [InlineData("my team", "Ann Other")]
    public async Task WhoIsMeant_IsFound(string attendees, string shown)
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Contains(shown, (await bot.TapAsync("Rob Rep", "book_meeting", new() { ["attendees"] = attendees, ["start"] = "2018-01-02T10:00" })).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Konex", "ambiguous")]
    [InlineData("CFO", "ambiguous")]
    [InlineData("Xaver Unbekannt", "notFound")]
    [InlineData("nonsense@@", "invalid")]
    public async Task WhoIsNotClear_IsAskedFor(string attendees, string kind)
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Equal(kind, ChangeBot.Error(await bot.TapAsync("Rob Rep", "book_meeting", new() { ["attendees"] = attendees, ["start"] = "2018-01-02T10:00" })));
    }

    [Fact]
    public async Task OnesOwnTime_IsBlockedWithNobodyElse()
    {
        await using var bot = await ChangeBot.StartAsync();
        await BookAsync(bot, "Rob Rep", new() { ["attendees"] = "me", ["start"] = "2018-01-02T10:00", ["duration"] = 120 });
        Assert.Equal("Blocked time", (string?)Assert.Single(await AgendaAsync(bot, "Rob Rep"))!["subject"]);
    }

    [Theory]
    [InlineData("2017-12-30T10:00")]
    [InlineData("2018-13-40")]
    public async Task ATimeThatCannotBe_IsRefused(string start)
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "book_meeting", new() { ["attendees"] = "Ann Other", ["start"] = start })));
    }

    [Fact]
    public async Task AMeeting_IsMoved_AndTheMoveTakenBack()
    {
        await using var bot = await ChangeBot.StartAsync();
        await BookAsync(bot, "Rob Rep", Tuesday);
        var shown = await bot.TapAsync("Rob Rep", "reschedule_meeting", new() { ["meeting"] = "Konex", ["start"] = "14:00" });
        Assert.Contains("Jan 2, 2018, 10:00 AM → Jan 2, 2018, 2:00 PM", shown.Text.Replace('\u202f', ' '), StringComparison.Ordinal);
        var done = await bot.PressAsync("Rob Rep", shown, "Confirm");
        Assert.StartsWith("2018-01-02T14:00", (string?)(await AgendaAsync(bot, "Rob Rep"))[0]!["startsAt"], StringComparison.Ordinal);
        await bot.PressAsync("Rob Rep", done, "Undo");
        Assert.StartsWith("2018-01-02T10:00", (string?)(await AgendaAsync(bot, "Rob Rep"))[0]!["startsAt"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMeetingThatSomebodyMovedMeanwhile_IsAConflict()
    {
        await using var bot = await ChangeBot.StartAsync();
        await BookAsync(bot, "Rob Rep", Tuesday);
        var mine = await bot.TapAsync("Rob Rep", "reschedule_meeting", new() { ["meeting"] = "Kick-off", ["start"] = "14:00" });
        var theirs = await bot.TapAsync("Mia Lead", "reschedule_meeting", new() { ["meeting"] = "Kick-off", ["start"] = "16:00" }, "test:2");
        await bot.PressAsync("Mia Lead", theirs, "Confirm");
        Assert.Equal("conflict", ChangeBot.State(await bot.PressAsync("Rob Rep", mine, "Confirm")));
    }

    [Fact]
    public async Task AMeetingOfAnother_IsNotOnesOwnToMoveOrCallOff()
    {
        await using var bot = await ChangeBot.StartAsync();
        await BookAsync(bot, "Rob Rep", Tuesday);
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Ann Other", "cancel_meeting", new() { ["meeting"] = "Kick-off" })));
        Assert.Equal("notFound", ChangeBot.Error(await bot.TapAsync("Zed Else", "cancel_meeting", new() { ["meeting"] = "Kick-off" })));
    }

    [Fact]
    public async Task ACalledOffMeeting_IsGoneFromTheAgenda_AndItsTimeIsFree()
    {
        await using var bot = await ChangeBot.StartAsync();
        await BookAsync(bot, "Rob Rep", Tuesday);
        var done = await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "cancel_meeting", new() { ["meeting"] = "2018-01-02", ["reason"] = "They are ill" }), "Confirm");
        Assert.Empty(await AgendaAsync(bot, "Ann Other"));
        Assert.Equal("pending", ChangeBot.State(await bot.TapAsync("Ann Other", "book_meeting", new() { ["attendees"] = "Rob Rep", ["start"] = "2018-01-02T10:00" }, "test:3")));
        await bot.PressAsync("Rob Rep", done, "Undo");
        Assert.Single(await AgendaAsync(bot, "Ann Other"));
    }

    [Fact]
    public async Task ABookingThatIsTakenBack_IsCancelledForThoseWhoHaveIt_AndCanComeBack()
    {
        await using var bot = await ChangeBot.StartAsync();
        var booked = await BookAsync(bot, "Rob Rep", Tuesday);
        var undone = await bot.PressAsync("Rob Rep", booked, "Undo");
        Assert.Equal("applied", ChangeBot.State(undone));
        Assert.Empty(await AgendaAsync(bot, "Rob Rep"));
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", undone, "Undo")));
        Assert.Single(await AgendaAsync(bot, "Rob Rep"));
        Assert.Equal(3, await bot.AuditAsync());
    }

    [Fact]
    public async Task ABookingThatWaitedTooLong_IsPreparedAnew()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "book_meeting", Tuesday);
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(16));
        var late = await bot.PressAsync("Rob Rep", shown, "Confirm");
        Assert.Equal("expired", ChangeBot.State(late));
        Assert.Equal("pending", ChangeBot.State(await bot.PressAsync("Rob Rep", late, "Prepare it again")));
        Assert.Empty(await AgendaAsync(bot, "Rob Rep"));
    }

    [Fact]
    public async Task ABooking_IsEditedInItsForm_BeforeItIsConfirmed()
    {
        await using var bot = await ChangeBot.StartAsync();
        var form = await bot.PressAsync("Rob Rep", await bot.TapAsync("Rob Rep", "book_meeting", Tuesday), "Edit");
        var anew = await bot.PressAsync("Rob Rep", form, "Preview", new() { ["subject"] = "Start", ["start"] = "2018-01-03T09:30", ["duration"] = "45" });
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", anew, "Confirm")));
        var meeting = Assert.Single(await AgendaAsync(bot, "Rob Rep"))!;
        Assert.Equal(("Start", 45), ((string?)meeting["subject"], (int?)meeting["durationMinutes"]));
    }

    [Fact]
    public async Task FreeTimes_LeaveOutWhatIsTaken_AndAreBookedByATap()
    {
        await using var bot = await ChangeBot.StartAsync();
        await BookAsync(bot, "Rob Rep", Tuesday);
        var found = await bot.TapAsync("Rob Rep", "find_meeting_times", new() { ["attendees"] = "Ann Other", ["duration"] = 60, ["period"] = "2018-01-02" });
        var free = found.Tools[^1].Result!["free"]!.AsArray().Select(f => $"{f!["startsAt"]!.ToString()[11..16]}-{f["endsAt"]!.ToString()[11..16]}");
        Assert.Equal(["09:00-10:00", "11:00-17:00"], free);
        Assert.Contains("Free times", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FreeTimes_OfAPartOfTheDay_AreOnlyThose()
    {
        await using var bot = await ChangeBot.StartAsync();
        await BookAsync(bot, "Rob Rep", Tuesday);
        var found = await bot.TapAsync("Rob Rep", "find_meeting_times", new() { ["attendees"] = "Ann Other", ["duration"] = 60, ["period"] = "2018-01-02", ["hours"] = "10:00-12:30" });
        Assert.Equal(["11:00-12:30"], found.Tools[^1].Result!["free"]!.AsArray().Select(f => $"{f!["startsAt"]!.ToString()[11..16]}-{f["endsAt"]!.ToString()[11..16]}"));
        Assert.Contains("10:00–12:30", found.Text, StringComparison.Ordinal);
        var over = await bot.TapAsync("Rob Rep", "find_meeting_times", new() { ["period"] = "2017-12-31", ["hours"] = "08:00-12:00" });
        Assert.Contains("These hours of 31 December 2017 are over", over.Text, StringComparison.Ordinal);
    }

    private static async Task<AssistantReply> BookAsync(ChangeBot bot, string person, JsonObject arguments) =>
        await bot.PressAsync(person, await bot.TapAsync(person, "book_meeting", arguments), "Confirm");

    private static async Task<string> AskedAsync(ChangeBot bot, JsonObject arguments)
    {
        var error = (await bot.TapAsync("Rob Rep", "book_meeting", arguments)).Tools[^1].Result!["error"]!;
        Assert.Equal("missing", (string?)error["kind"]);
        return (string)error["argument"]!;
    }

    private static async Task<JsonArray> AgendaAsync(ChangeBot bot, string person) =>
        (await bot.TapAsync(person, "list_meetings", new() { ["scope"] = "me", ["period"] = "2018-01" }, "test:9")).Tools[^1].Result!["meetings"]!.AsArray();

    private static IEnumerable<string> Choices(AssistantReply reply) => reply.Tools[^1].Result!["error"]!["choices"]!.AsArray().Select(c => (string)c!["value"]!);
}
