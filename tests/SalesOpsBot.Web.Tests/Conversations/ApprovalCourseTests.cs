using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>What time, absence and people's comings and goings do to a request, and what the write policy puts to somebody else.</summary>
public class ApprovalCourseTests
{
    // It begins on a Sunday.
    private static readonly TimeSpan TwoWorkingDays = TimeSpan.FromDays(3);

    [Fact]
    public async Task WhoeverDoesNotAnswer_IsJoinedByTheNextManager_AndMayStillDecide()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync(person: "Ron Row", deal: "R1");
        Assert.Equal(0, await bot.WaitingAsync("Max Boss"));
        bot.Bot.Clock.Advance(TwoWorkingDays);
        Assert.Equal((1, 1), (await bot.WaitingAsync("Max Boss"), await bot.WaitingAsync("Mona Mid")));
        Assert.Equal("approved", ApprovalBot.State(await bot.DecideAsync("Max Boss", asked, "approve")));
        Assert.Contains("Mona Mid has not answered", (await bot.TapAsync("Mona Mid", "get_history", new() { ["what"] = "R1" })).Text, StringComparison.Ordinal);
        Assert.Equal("approved", ApprovalBot.State(await bot.DecideAsync("Mona Mid", asked, "reject")));
    }

    [Fact]
    public async Task AboveTheTop_SalesOperationsAreAsked()
    {
        await using var bot = await ApprovalBot.StartAsync();
        await bot.AskAsync();
        bot.Bot.Clock.Advance(TwoWorkingDays);
        Assert.Equal(1, await bot.WaitingAsync("Olga Ops"));
    }

    [Fact]
    public async Task ARequestThatNobodyDecides_Expires_AndCannotBeApprovedAnyMore()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        bot.Bot.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Equal("expired", ApprovalBot.State(await bot.DecideAsync("Mia Lead", asked, "approve")));
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal("open", ApprovalBot.State(await bot.AskAsync("5")));
        await bot.AuditAsync();
    }

    [Fact]
    public async Task AStandIn_DecidesInSomebodysPlace_UntilTheLastDay()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var set = await bot.SayAsync("Mia Lead", "Ann Other approves for me until January 5");
        Assert.Contains("Jan 5, 2018", set.Text, StringComparison.Ordinal);
        var asked = await bot.AskAsync();
        var seen = await bot.ShowAsync("Ann Other", asked);
        // A colleague who stands in learns nothing of Rob's forecast.
        Assert.DoesNotContain("forecast", seen.Text, StringComparison.Ordinal);
        Assert.Equal("approved", ApprovalBot.State(await bot.DecideAsync("Ann Other", asked, "approve")));
        Assert.Contains("Ann Other for Mia Lead approved", (await bot.ShowAsync("Rob Rep", asked)).Text, StringComparison.Ordinal);
        bot.Bot.Clock.Advance(TimeSpan.FromDays(6));
        var later = await bot.AskAsync(deal: "I1");
        Assert.Equal("notFound", ChangeBot.Error(await bot.ShowAsync("Ann Other", later)));
    }

    [Fact]
    public async Task AStandIn_DoesNotApproveTheirOwn()
    {
        await using var bot = await ApprovalBot.StartAsync();
        await bot.SayAsync("Mia Lead", "Rob Rep approves for me until January 5");
        Assert.Equal("denied", ChangeBot.Error(await bot.DecideAsync("Rob Rep", await bot.AskAsync(), "approve")));
    }

    [Fact]
    public async Task SalesOperations_SetSomebodysStandIn_AndOthersDoNot()
    {
        await using var bot = await ApprovalBot.StartAsync();
        await bot.TapAsync("Olga Ops", "delegate_approvals", new() { ["person"] = "Max Boss", ["whose"] = "Mia Lead", ["until"] = "2018-01-05" });
        await bot.AskAsync();
        Assert.Equal(1, await bot.WaitingAsync("Max Boss"));
        Assert.Equal("denied", ChangeBot.Error(await bot.TapAsync("Rob Rep", "delegate_approvals", new() { ["person"] = "Ann Other", ["whose"] = "Mia Lead" })));
    }

    [Fact]
    public async Task AnApproverWhoIsNoManagerAnyMore_IsReplaced()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync(person: "Ron Row", deal: "R1");
        await bot.Bot.ChangePersonAsync("Mona Mid", Role.Rep);
        Assert.Equal("denied", ChangeBot.Error(await bot.DecideAsync("Mona Mid", asked, "approve")));
        Assert.Equal(1, await bot.WaitingAsync("Max Boss"));
        Assert.Equal("approved", ApprovalBot.State(await bot.DecideAsync("Max Boss", asked, "approve")));
    }

    [Fact]
    public async Task ARequestOfSomebodyWhoLeft_Ends()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        await bot.Bot.ChangePersonAsync("Rob Rep", Role.Rep, active: false);
        Assert.Equal("withdrawn", ApprovalBot.State(await bot.DecideAsync("Mia Lead", asked, "approve")));
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Fact]
    public async Task TheWritePolicy_PutsAChangeToTheManager()
    {
        await using var bot = await ApprovalBot.StartAsync(PushNeedsApproval);
        var shown = await bot.TapAsync("Rob Rep", "update_deal", new() { ["deal"] = "K1", ["close_date"] = "2018-01-20", ["reason"] = "They wait for their budget" });
        Assert.True(shown.Text.Contains("it goes to Mia Lead", StringComparison.Ordinal), shown.Text);
        var asked = await bot.PressAsync("Rob Rep", shown, "Confirm");
        Assert.Equal(new DateOnly(2017, 12, 20), (await bot.DealAsync("K1"))!.CloseDate);
        Assert.Equal("approved", ApprovalBot.State(await bot.DecideAsync("Mia Lead", asked, "approve")));
        Assert.Equal(new DateOnly(2018, 1, 20), (await bot.DealAsync("K1"))!.CloseDate);
        await bot.SayAsync("Rob Rep", "undo that");
        Assert.Equal(new DateOnly(2017, 12, 20), (await bot.DealAsync("K1"))!.CloseDate);
        await bot.AuditAsync();
    }

    [Fact]
    public async Task TheWritePolicy_LetsOthersThrough()
    {
        await using var bot = await ApprovalBot.StartAsync(PushNeedsApproval);
        var shown = await bot.TapAsync("Mia Lead", "update_deal", new() { ["deal"] = "K1", ["close_date"] = "2018-01-20" });
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Mia Lead", shown, "Confirm")));
    }

    [Fact]
    public async Task AnApprovedChange_OfADealThatMovedAway_IsNotMade()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        await bot.MeanwhileAsync("K1", deal => deal.OwnerId = null);
        Assert.Equal("invalid", ChangeBot.Error(await bot.DecideAsync("Mia Lead", asked, "approve")));
        Assert.Equal("open", ApprovalBot.State(await bot.ShowAsync("Rob Rep", asked)));
    }

    private static void PushNeedsApproval(BotUnderTest bot)
    {
        // In the place of the rule that asks for a reason.
        bot.Settings["Sales:Changes:Rules:6:Demand"] = "Approval";
        bot.Settings["Sales:Changes:Rules:6:Because"] = "Moving a close date into another quarter needs an approval.";
    }
}
