using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>What people set for themselves.</summary>
public class PreferencesTests
{
    [Fact]
    public async Task ATimeZone_IsSetByItsCity_AndTheNextAnswerIsInIt()
    {
        await using var bot = await ChangeBot.StartAsync();
        var done = await bot.TapAsync("Rob Rep", "set_preferences", new() { ["time_zone"] = "New York", ["working_hours"] = "8:00-16:30" });
        Assert.Equal("applied", ChangeBot.State(done));
        Assert.Contains("America/New_York", (await bot.TapAsync("Rob Rep", "who_am_i", [])).Text, StringComparison.Ordinal);
        await bot.PressAsync("Rob Rep", done, "Undo");
        Assert.DoesNotContain("America/New_York", (await bot.TapAsync("Rob Rep", "who_am_i", [])).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("time_zone", "Atlantis")]
    [InlineData("language", "Klingonish")]
    [InlineData("working_hours", "late")]
    [InlineData("working_hours", "09:00-09:00")]
    [InlineData("quiet_hours", "25:00-07:00")]
    [InlineData("digest", "sometimes")]
    public async Task WhatMakesNoSense_IsRefusedWithASentence(string argument, string said)
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Equal("invalid", ChangeBot.Error(await bot.TapAsync("Rob Rep", "set_preferences", new JsonObject { [argument] = said })));
    }

    [Fact]
    public async Task QuietHoursAndDigest_AreKept()
    {
        await using var bot = await ChangeBot.StartAsync();
        var done = await bot.TapAsync("Rob Rep", "set_preferences", new() { ["quiet_hours"] = "20:00-07:00", ["digest"] = "weekly" });
        Assert.Contains("20:00-07:00", done.Text, StringComparison.Ordinal);
        Assert.Contains("weekly 08:00", done.Text, StringComparison.Ordinal);
    }
}
