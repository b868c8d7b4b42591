namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>A discount from the request to the deal's new value.</summary>
public class DiscountTests
{
    [Fact]
    public async Task ADiscount_IsShownWithWhomItIsPutTo_ThenWaits_AndChangesNothing()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var shown = await bot.TapAsync("Rob Rep", "request_discount", new() { ["deal"] = "K1", ["percent"] = "10", ["reason"] = "They buy for two years" });
        Assert.Contains("$5,000 → $4,500", shown.Text, StringComparison.Ordinal);
        Assert.Contains("it goes to Mia Lead", shown.Text, StringComparison.Ordinal);
        Assert.Equal(0, await bot.WaitingAsync("Mia Lead"));
        var asked = await bot.PressAsync("Rob Rep", shown, "Confirm");
        Assert.Equal("open", ApprovalBot.State(asked));
        Assert.Equal(1, await bot.WaitingAsync("Mia Lead"));
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Fact]
    public async Task TheApproversCard_HasTheRequestAndWhatItDoes()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var seen = await bot.ShowAsync("Mia Lead", await bot.AskAsync());
        Assert.Contains("10% off · Konex – GTX Pro", seen.Text, StringComparison.Ordinal);
        Assert.Contains("Because: They buy for two years", seen.Text, StringComparison.Ordinal);
        // 60% of the five hundred less.
        Assert.Contains("$3,100 → $2,800", seen.Text, StringComparison.Ordinal);
        Assert.Equal(["Approve", "Reject", "With a comment"], ApprovalBot.Buttons(seen));
    }

    [Fact]
    public async Task AnApprovedDiscount_LowersTheValueOnce_AndStandsInTheDealsHistory()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        var done = await bot.DecideAsync("Mia Lead", asked, "approve", "Fine for two years");
        Assert.Equal("approved", ApprovalBot.State(done));
        Assert.Equal(4_500_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Contains("Approved by Mia Lead", (await bot.ShowAsync("Rob Rep", asked)).Text, StringComparison.Ordinal);
        var history = (await bot.TapAsync("Rob Rep", "get_history", new() { ["what"] = "K1" })).Text;
        Assert.Contains("Value $5,000 → $4,500", history, StringComparison.Ordinal);
        Assert.Contains("Approval 10% discount asked for", history, StringComparison.Ordinal);
        Assert.Contains("Approval approved by Mia Lead", history, StringComparison.Ordinal);
        Assert.Equal(3, await bot.AuditAsync());
    }

    [Fact]
    public async Task ARejectedDiscount_ChangesNothing_AndSaysWhy()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        await bot.DecideAsync("Mia Lead", asked, "reject", "Too steep");
        var seen = await bot.ShowAsync("Rob Rep", asked);
        Assert.Equal("rejected", ApprovalBot.State(seen));
        Assert.Contains("Too steep", seen.Text, StringComparison.Ordinal);
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
        // Who was refused may ask again.
        Assert.Equal("open", ApprovalBot.State(await bot.AskAsync("5")));
    }

    [Fact]
    public async Task AnApprovedDiscount_CanBeTakenBack_ByWhoeverAsked()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var asked = await bot.AskAsync();
        await bot.DecideAsync("Mia Lead", asked, "approve");
        await bot.PressAsync("Rob Rep", await bot.ShowAsync("Rob Rep", asked), "Undo");
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
        Assert.Equal("undone", ApprovalBot.State(await bot.ShowAsync("Mia Lead", asked)));
        await bot.AuditAsync();
    }

    [Fact]
    public async Task AnApprovedDiscount_CanBeTakenBack_ByWhoeverApprovedIt()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var done = await bot.DecideAsync("Mia Lead", await bot.AskAsync(), "approve");
        await bot.PressAsync("Mia Lead", done, "Undo");
        Assert.Equal(5_000_00, (await bot.DealAsync("K1"))!.Value);
    }

    [Theory]
    [InlineData("60", "The most that can be asked for is 50%")]
    [InlineData("0", "is no discount")]
    [InlineData("-5", "is no discount")]
    [InlineData("ten", "is no discount")]
    public async Task AnImpossibleDiscount_IsRefusedWithASentence(string percent, string sentence)
    {
        await using var bot = await ApprovalBot.StartAsync();
        var refused = await bot.TapAsync("Rob Rep", "request_discount", new() { ["deal"] = "K1", ["percent"] = percent, ["reason"] = "x" });
        Assert.Contains(sentence, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADiscountWithoutReason_AsksWhy()
    {
        await using var bot = await ApprovalBot.StartAsync();
        Assert.Equal("missing", ChangeBot.Error(await bot.TapAsync("Rob Rep", "request_discount", new() { ["deal"] = "K1", ["percent"] = "10" })));
    }

    [Fact]
    public async Task ASecondRequest_ForWhatIsAskedAlready_IsRefused()
    {
        await using var bot = await ApprovalBot.StartAsync();
        await bot.AskAsync();
        var second = await bot.TapAsync("Rob Rep", "request_discount", new() { ["deal"] = "K1", ["percent"] = "5", ["reason"] = "x" });
        Assert.Contains("open already", second.Text, StringComparison.Ordinal);
        Assert.Equal(1, await bot.WaitingAsync("Mia Lead"));
    }

    [Fact]
    public async Task TwoThatWerePreparedBeforeEitherWasAsked_BecomeOneRequest()
    {
        await using var bot = await ApprovalBot.StartAsync();
        var first = await bot.TapAsync("Rob Rep", "request_discount", new() { ["deal"] = "K1", ["percent"] = "10", ["reason"] = "x" }, "test:1");
        var second = await bot.TapAsync("Rob Rep", "request_discount", new() { ["deal"] = "K1", ["percent"] = "12", ["reason"] = "x" }, "test:2");
        await bot.PressAsync("Rob Rep", first, "Confirm");
        Assert.Contains("open already", (await bot.PressAsync("Rob Rep", second, "Confirm")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASmallDiscount_ThatTheSettingsLetPass_NeedsOnlyAConfirmation()
    {
        await using var bot = await ApprovalBot.StartAsync(given => given.Settings["Sales:Approvals:Rules:0:Above"] = "0.05");
        var shown = await bot.TapAsync("Rob Rep", "request_discount", new() { ["deal"] = "K1", ["percent"] = "5", ["reason"] = "x" });
        Assert.Equal("applied", ChangeBot.State(await bot.PressAsync("Rob Rep", shown, "Confirm")));
        Assert.Equal(4_750_00, (await bot.DealAsync("K1"))!.Value);
    }
}
