namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>Who may decide what, once, and in which words.</summary>
public class ApprovalDecisionTests
{
    [Fact]
    public async Task BeyondTheManagersLimit_SalesOperationsDecideAfterTheManager()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync("20");
        Assert.Contains("Mia Lead asked", asked.Text, StringComparison.Ordinal);
        Assert.Equal("denied", ChangeBot.Error(await bot.DecideAsync("Olga Ops", asked, "approve")));
        Assert.Equal("open", ApprovalBot.State(await bot.DecideAsync("Mia Lead", asked, "approve")));
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal((0, 1), (await bot.WaitingAsync("Mia Lead"), await bot.WaitingAsync("Olga Ops")));
        Assert.Equal("approved", ApprovalBot.State(await bot.DecideAsync("Olga Ops", asked, "approve")));
        Assert.Equal(4_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Fact]
    public async Task Nobody_ApprovesTheirOwn()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync(person: "Mia Lead");
        Assert.Contains("Olga Ops", asked.Text, StringComparison.Ordinal);
        Assert.Equal("denied", ChangeBot.Error(await bot.DecideAsync("Mia Lead", asked, "approve")));
        Assert.Equal("approved", ApprovalBot.State(await bot.DecideAsync("Olga Ops", asked, "approve")));
    }

    [Fact]
    public async Task WhereNobodyElseCanApprove_NothingIsAsked()
    {
        await using var bot = await ApprovalBot.StartAsync(operations: null);
        var refused = await bot.TapAsync("Mia Lead", "request_discount", new() { ["deal"] = "K1", ["percent"] = "10", ["reason"] = "x" });
        Assert.Contains("nobody but you", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoWhoDecideAtOnce_FindOneDecision()
    {
        await using var bot = await ApprovalBot.StartAsync(given =>
        {
            given.Settings["Sales:Approvals:Rules:0:Steps:0:By:1"] = "SalesOperations";
        });
        var asked = await bot.AskAsync();
        var answers = await Task.WhenAll(bot.DecideAsync("Mia Lead", asked, "approve"), bot.DecideAsync("Olga Ops", asked, "reject"));
        Assert.Equal(ApprovalBot.State(answers[0]), ApprovalBot.State(answers[1]));
        Assert.Equal(ApprovalBot.State(answers[0]) == "approved" ? 4_500_00 : 5_000_00, (await bot.DealAsync("K1"))!.Value);
        await bot.AuditAsync();
    }

    [Fact]
    public async Task ASecondTap_ShowsHowItWasDecided()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        await bot.DecideAsync("Mia Lead", asked, "approve");
        var late = await bot.DecideAsync("Mia Lead", asked, "reject");
        Assert.Equal("approved", ApprovalBot.State(late));
        Assert.Contains("Approved by Mia Lead", late.Text, StringComparison.Ordinal);
        Assert.Equal(3, await bot.AuditAsync());
    }

    [Fact]
    public async Task UnanimousSteps_NeedEverybody()
    {
        await using var bot = await ApprovalBot.StartAsync(given =>
        {
            given.Settings["Sales:Approvals:Rules:0:Steps:0:By:1"] = "SalesOperations";
            given.Settings["Sales:Approvals:Rules:0:Steps:0:Mode"] = "Unanimous";
        });
        var asked = await bot.AskAsync();
        Assert.Equal("open", ApprovalBot.State(await bot.DecideAsync("Olga Ops", asked, "approve")));
        Assert.Equal("approved", ApprovalBot.State(await bot.DecideAsync("Mia Lead", asked, "approve")));
    }

    [Fact]
    public async Task Words_ShowTheRequestFirst_AndAYesDecidesIt()
    {
        await using var bot = await ApprovalBot.StartAsync();
        await bot.AskAsync();
        var shown = await bot.SayAsync("Mia Lead", "approve the Konex discount");
        Assert.Contains("Nothing is decided before you confirm", shown.Text, StringComparison.Ordinal);
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal("approved", ApprovalBot.State(await bot.SayAsync("Mia Lead", "yes")));
        Assert.Equal(4_500_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Fact]
    public async Task Words_AfterTheList_PickOneOfIt_AndKeepTheComment()
    {
        await using var bot = await ApprovalBot.StartAsync();
        await bot.AskAsync();
        bot.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await bot.AskAsync(deal: "I1");
        await bot.SayAsync("Mia Lead", "what's waiting for me?");
        var shown = await bot.SayAsync("Mia Lead", "reject the second one, too steep");
        Assert.Contains("Isdom", shown.Text, StringComparison.Ordinal);
        Assert.Contains("“too steep”", shown.Text, StringComparison.Ordinal);
        Assert.Contains("rejected", (await bot.SayAsync("Mia Lead", "yes")).Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, await bot.WaitingAsync("Mia Lead"));
    }

    [Fact]
    public async Task ApproveAll_IsAChoice_NotADecision()
    {
        await using var bot = await ApprovalBot.StartAsync();
        await bot.AskAsync();
        await bot.AskAsync(deal: "I1");
        Assert.Equal("ambiguous", ChangeBot.Error(await bot.SayAsync("Mia Lead", "approve all")));
        Assert.Equal(2, await bot.WaitingAsync("Mia Lead"));
    }

    [Fact]
    public async Task WhoeverAsked_TakesItBackInWords()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        await bot.SayAsync("Rob Rep", "cancel my discount request");
        Assert.Equal("withdrawn", ApprovalBot.State(await bot.SayAsync("Rob Rep", "yes")));
        Assert.Equal("withdrawn", ApprovalBot.State(await bot.DecideAsync("Mia Lead", asked, "approve")));
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Fact]
    public async Task NotEvenAHint_IsGivenToOthers()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        foreach (var other in new[] { "Ann Other", "Zed Else", "Mona Mid" })
        {
            Assert.Equal("notFound", ChangeBot.Error(await bot.ShowAsync(other, asked)));
            Assert.Equal("notFound", ChangeBot.Error(await bot.DecideAsync(other, asked, "approve")));
            Assert.DoesNotContain("Konex", (await bot.ListAsync(other)).Text, StringComparison.Ordinal);
        }

        Assert.Equal("denied", ChangeBot.Error(await bot.ListAsync("Ann Other", "rep:Rob Rep")));
        Assert.Contains("Konex", (await bot.ListAsync("Olga Ops", "company")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheRequester_SeesWhoHasIt()
    {
        await using var bot = await ApprovalBot.StartAsync();
        await bot.AskAsync();
        Assert.Contains("waits for Mia Lead", (await bot.SayAsync("Rob Rep", "any news on my discount?")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Approve as asked", 4_500_00)]
    [InlineData("Same discount on the value now", 4_680_00)]
    public async Task ADealThatChangedMeanwhile_IsForTheApproverToSettle(string choice, long value)
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        await bot.MeanwhileAsync("K1", deal => (deal.Value, deal.CompanyValue) = (5_200_00, 5_200_00));
        var met = await bot.DecideAsync("Mia Lead", asked, "approve");
        Assert.Equal("open", ApprovalBot.State(met));
        Assert.Contains("Value was $5,000 when it was asked for, and is $5,200 now", met.Text, StringComparison.Ordinal);
        Assert.Equal("approved", ApprovalBot.State(await bot.PressAsync("Mia Lead", met, choice)));
        Assert.Equal(value, (await bot.DealAsync("K1"))!.Value);
        await bot.AuditAsync();
    }

    [Fact]
    public async Task AComment_IsSaidInAForm()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        var form = await bot.PressAsync("Mia Lead", await bot.ShowAsync("Mia Lead", asked), "With a comment");
        await bot.PressAsync("Mia Lead", form, "Send", new() { ["decision"] = "reject", ["comment"] = "Ask again in March" });
        Assert.Contains("Ask again in March", (await bot.ListAsync("Rob Rep")).Text, StringComparison.Ordinal);
    }
}
