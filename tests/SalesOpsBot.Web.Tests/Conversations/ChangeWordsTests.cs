namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Changes by words alone: asked for, amended, answered, confirmed, taken back.</summary>
public class ChangeWordsTests
{
    [Fact]
    public async Task AChange_IsAmendedConfirmedAndTakenBack_InWords()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.SayAsync("Rob Rep", "bump Konex to 6k");
        bot.Bot.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Contains("$6,500", (await bot.SayAsync("Rob Rep", "no, make that 6.5k")).Text, StringComparison.Ordinal);
        Assert.Equal("applied", ChangeBot.State(await bot.SayAsync("Rob Rep", "go ahead")));
        Assert.Equal(6_500_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal("applied", ChangeBot.State(await bot.SayAsync("Rob Rep", "undo that")));
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    /// <summary>Whoever says yes may mean the correction: the older change is not done for it.</summary>
    [Theory]
    [InlineData("make it 7 bananas with mustard")]
    [InlineData("no, paint it blue with mustard")]
    public async Task AYes_AfterACorrectionThatWasNotFollowed_ShowsTheChangeOnceMore(string correction)
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.SayAsync("Rob Rep", "bump Konex to 6k");
        bot.Bot.Clock.Advance(TimeSpan.FromSeconds(10));
        Assert.Empty((await bot.SayAsync("Rob Rep", correction)).Tools);
        var again = await bot.SayAsync("Rob Rep", "yes");
        Assert.Equal("pending", ChangeBot.State(again));
        Assert.Contains("I didn't follow your last change", again.Text, StringComparison.Ordinal);
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal("applied", ChangeBot.State(await bot.SayAsync("Rob Rep", "yes")));
        Assert.Equal(6_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    /// <summary>A figure is explained by making it once more; what was changed is not changed once more for that.</summary>
    [Fact]
    public async Task AWhy_AfterAChange_ChangesNothing()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.SayAsync("Rob Rep", "bump Konex to 6k");
        await bot.SayAsync("Rob Rep", "yes");
        await bot.SayAsync("Rob Rep", "set Isdom to 2k");
        await bot.SayAsync("Rob Rep", "why?");
        Assert.Equal(6_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal(1_000_00, (await bot.DealAsync("I1"))!.Value);
        Assert.Equal(1, await bot.AuditAsync());
    }

    [Fact]
    public async Task AYes_AfterThanks_IsAYes()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.SayAsync("Rob Rep", "bump Konex to 6k");
        await bot.SayAsync("Rob Rep", "hmm let me think");
        Assert.Equal("applied", ChangeBot.State(await bot.SayAsync("Rob Rep", "ok, do it")));
    }

    /// <summary>What a button calls has no example sentences; what is said after it is understood all the same.</summary>
    [Fact]
    public async Task AYes_AfterAButtonOfTheCard_IsAYes()
    {
        await using var bot = await ChangeBot.StartAsync();
        var shown = await bot.SayAsync("Rob Rep", "bump Konex to 6k");
        await bot.TapAsync("Rob Rep", "show_change", new() { ["change"] = ChangeBot.Change(shown)["id"]!.DeepClone() });
        Assert.Equal("applied", ChangeBot.State(await bot.SayAsync("Rob Rep", "yes")));
    }

    [Fact]
    public async Task AReason_IsAskedFor_AndTheNextWordsAreTheAnswer()
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Contains("Why?", (await bot.SayAsync("Rob Rep", "push Konex to 15 Jan")).Text, StringComparison.Ordinal);
        var shown = await bot.SayAsync("Rob Rep", "because they wait for the new budget");
        Assert.Equal("pending", ChangeBot.State(shown));
        Assert.Contains("they wait for the new budget", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AClearNewRequest_WinsOverTheQuestion()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.SayAsync("Rob Rep", "push Konex to 15 Jan");
        Assert.Equal("get_forecast", (await bot.SayAsync("Rob Rep", "what's my forecast for this quarter?")).Tools.Single().Name);
    }

    [Fact]
    public async Task ANo_CallsItOff()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.SayAsync("Rob Rep", "close Konex as won");
        Assert.Equal("cancelled", ChangeBot.State(await bot.SayAsync("Rob Rep", "never mind")));
        Assert.Equal("notFound", ChangeBot.Error(await bot.SayAsync("Rob Rep", "yes")));
    }

    [Fact]
    public async Task TheSecondOfAList_IsTheOneThatIsMoved()
    {
        await using var bot = await ChangeBot.StartAsync();
        await bot.SayAsync("Rob Rep", "my open deals");
        var shown = await bot.SayAsync("Rob Rep", "move the second one to Engaging");
        Assert.Equal("I1", ChangeBot.Change(shown)["records"]![0]!["id"]!.ToString());
    }

    [Fact]
    public async Task AllDealsOfAMonth_ArePushed()
    {
        await using var bot = await ChangeBot.StartAsync();
        Assert.Contains("2 open deals", (await bot.SayAsync("Mia Lead", "push all our deals closing this month to the end of January")).Text, StringComparison.Ordinal);
    }
}
