using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Chips;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Tests.Cards;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Testing;
using SampleCards = SalesOpsBot.Assistant.Tests.Cards.SampleCards;

namespace SalesOpsBot.Assistant.Tests.Chips;

/// <summary>What was understood, and what it can be changed to.</summary>
public sealed class ChipTests
{
    private static readonly DateOnly Today = new(2017, 12, 31);

    [Fact]
    public void Period_OfAForecast_OffersThoseAroundItAndTheCurrentOnes() =>
        Assert.Equal(["2017-Q3", "2018-Q1", "2017-12", "2017"], Periods("get_forecast", "2017-Q4"));

    [Fact]
    public void Period_OfWhatIsOver_OffersNoDaysToCome() => Assert.Equal(["2017-Q3", "2017-12", "2017"], Periods("get_kpis", "2017-Q4"));

    [Fact]
    public void Period_ThatTheAnswerDoesNotName_IsNoChip() =>
        Assert.Null(PeriodChip.Of(new("get_pipeline", [], null), new JsonObject(), Today, SampleCards.Formats));

    [Fact]
    public void Scope_OfAManager_OffersThePeopleBelow()
    {
        var chip = ScopeChip.Of(new("get_kpis", new() { ["scope"] = "team" }, null), Whose("team", "Melvin Marxen's team"), SampleChips.Viewer)!;

        Assert.Equal(6, chip.Choices.Count);
        Assert.All(chip.Choices, choice => Assert.StartsWith("rep:", choice.Action.Arguments["scope"]!.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Scope_OfARep_IsNoChip()
    {
        var rep = new Viewer(SampleCompany.Org.Named("Darcel Schlecht")[0], SampleCompany.Org, SampleAnswers.Now);

        Assert.Null(ScopeChip.Of(new("get_kpis", [], null), Whose("me", "Darcel Schlecht"), rep));
    }

    [Fact]
    public void Scope_OfSalesOperations_OffersOfficesAndTeams()
    {
        var all = new Viewer(SampleCompany.Org.Named("Olivia Operations")[0], SampleCompany.Org, SampleAnswers.Now);

        Assert.Equal(["Central region", "East region", "West region"], ScopeChip.Of(new("get_kpis", [], null), Whose("company", "Company"), all)!.Choices.Take(3).Select(c => c.Title));
    }

    [Fact]
    public void Value_OfAnOrderedList_CanBeChangedOrLeftOut()
    {
        var chips = ValueChips.Of(new("list_deals", new() { ["status"] = "won", ["product"] = "GTX Pro", ["page"] = 3 }, null), new JsonObject(), SampleCards.Formats, CompanyNames.None).ToList();

        Assert.Equal(["Won", "GTX Pro"], chips.Select(c => c.Title));
        Assert.Equal(["Open", "Lost"], chips[0].Choices.Select(c => c.Title));
        Assert.Equal(["status"], chips[1].Choices.Single().Action.Arguments.Select(a => a.Key));
    }

    [Fact]
    public void Value_OfTheCompanysOwn_CanBeChangedToTheOthersOfItsKind()
    {
        var names = new CompanyNames(["Isdom"], ["GTX Pro", "MG Special"], ["Prospecting", "Engaging"], ["East", "West"]);
        var chips = ValueChips.Of(new("list_deals", new() { ["stage"] = "Engaging", ["product"] = "GTX Pro", ["account"] = "Isdom", ["region"] = "West" }, null), new JsonObject(), SampleCards.Formats, names);

        Assert.Equal(["Prospecting, Any", "MG Special, Any", "Any", "East, Any"], chips.Select(c => string.Join(", ", c.Choices.Select(choice => choice.Title))));
    }

    [Fact]
    public void Metric_OfAnAnalysis_IsNamedAsPeopleSayIt() =>
        Assert.Equal(["By rep", "Win rate"], ValueChips.Of(new("analyse_deals", [], null), new JsonObject { ["by"] = "rep", ["metric"] = "win_rate" }, SampleCards.Formats, CompanyNames.None).Select(c => c.Title));

    [Fact]
    public void Card_OfChips_SaysNothingTwice()
    {
        var chips = SampleChips.Of(new("get_forecast", [], null));

        Assert.Equal("Open deals", ChipsCard.From("Open deals · Q4 2017 · Melvin Marxen's team", chips).About);
    }

    private static IEnumerable<string> Periods(string tool, string period) =>
        PeriodChip.Of(new(tool, new() { ["period"] = period }, null), new JsonObject(), Today, SampleCards.Formats)!.Choices.Select(c => c.Action.Arguments["period"]!.ToString());

    private static JsonObject Whose(string scope, string label) => new() { ["scope"] = scope, ["scopeLabel"] = label };
}
