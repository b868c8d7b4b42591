namespace SalesOpsBot.Assistant.Tests.Language.AzureOpenAI;

/// <summary>Whole turns in which a model sums up what the playbook says, over the sample's pages.</summary>
public class ModelPlaybookTests(ModelFirstBot shared) : IClassFixture<ModelFirstBot>
{
    private const string Question = """{"question":"it is too expensive"}""";
    private const string Cited = "Find out first what it is too expensive against, says “It is too expensive”.";
    private const string Uncited = "Ask what they compare the price with.";

    [Fact]
    public async Task ASummaryWithItsSource_IsSaid_AboveThePassages()
    {
        var bot = shared.Fresh();
        bot.Model.Calls(("search_playbook", Question)).Says(Cited);
        var reply = await bot.AskAsync("Darcel Schlecht", "they say it costs too much, what now");
        Assert.StartsWith(Cited, reply.Text, StringComparison.Ordinal);
        Assert.Equal("“It is too expensive”", Assert.Single(reply.Tools).Result!["passages"]![0]!["heading"]!.GetValue<string>());
        Assert.Single(reply.Cards);
    }

    [Fact]
    public async Task ASummaryWithoutItsSource_GivesWayToThePassages()
    {
        var bot = shared.Fresh();
        bot.Model.Calls(("search_playbook", Question)).Says(Uncited);
        var reply = await bot.AskAsync("Darcel Schlecht", "they say it costs too much, what now");
        Assert.DoesNotContain(Uncited, reply.Text, StringComparison.Ordinal);
        Assert.Contains("From Objections", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheModel_ReadsThePassages_AndSumsThemUpInTheNextTurnToo()
    {
        var bot = shared.Fresh();
        bot.Model.Calls(("search_playbook", Question)).Says(Cited)
            .Calls(("search_playbook", """{"question":"discount policy"}""")).Says("Objections can be met with more discount.");
        var reply = await bot.AskAsync("Darcel Schlecht", "they say it costs too much, what now", "and how much may I take off?");
        Assert.Contains("Find out what it is too expensive against", bot.Model.Read, StringComparison.Ordinal);
        Assert.DoesNotContain("more discount", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Discount policy", reply.Text, StringComparison.Ordinal);
    }
}
