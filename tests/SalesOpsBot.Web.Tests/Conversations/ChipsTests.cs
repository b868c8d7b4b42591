using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.ActivityProtocol.Cards;
using SalesOpsBot.Web.Channels.Slack.Blocks;

namespace SalesOpsBot.Web.Tests.Conversations;

/// <summary>What was understood stands on the card, and a tap changes it: on every channel in its own way.</summary>
public class ChipsTests(SampleBot bot) : IClassFixture<SampleBot>
{
    [Fact]
    public async Task ATapOnAPeriod_AsksTheSameOfThosePeopleForOtherDays()
    {
        var shown = await bot.AskAsync("Melvin Marxen", "win rate by rep this quarter");

        var tapped = await bot.TapAsync("Melvin Marxen", Choice(shown.Cards[0], "Q3 2017")["data"]!);

        var call = tapped.Tools.Single();
        Assert.Equal(("analyse_deals", "2017-Q3", "rep", "win_rate"), (call.Name, call.Arguments["period"]!.ToString(), call.Arguments["by"]!.ToString(), call.Arguments["metric"]!.ToString()));
        Assert.NotNull(call.Result!["rows"]);
    }

    [Fact]
    public async Task TheScopeAndTheLine_CanBeTapped()
    {
        var shown = await bot.AskAsync("Melvin Marxen", "won value by product this year");

        Assert.Equal("rep:Gladys Colclough", (await bot.TapAsync("Melvin Marxen", Choice(shown.Cards[0], "Gladys Colclough")["data"]!)).Tools.Single().Arguments["scope"]!.ToString());
        Assert.Equal("region", (await bot.TapAsync("Melvin Marxen", Choice(shown.Cards[0], "By region")["data"]!)).Tools.Single().Arguments["by"]!.ToString());
    }

    [Fact]
    public async Task ARep_IsOfferedNobodyElse()
    {
        var shown = await bot.AskAsync("Darcel Schlecht", "my KPIs this quarter");

        Assert.DoesNotContain(Objects(shown.Cards[0]), o => o["id"]?.ToString() == "chip-scope");
        Assert.Contains(Objects(shown.Cards[0]), o => o["id"]?.ToString() == "chip-period");
    }

    [Fact]
    public async Task EveryChoice_IsAQuestionThatHasAnAnswer()
    {
        foreach (var text in new[] { "team forecast this quarter", "team pipeline", "team deals closing this month", "team KPIs this quarter", "my team's leads", "team meetings this week", "my team's tasks" })
        {
            var shown = await bot.AskAsync("Melvin Marxen", text);
            foreach (var choice in Objects(shown.Cards[0]).Where(o => o["type"]?.ToString() == "Action.Execute"))
                Assert.Null((await bot.TapAsync("Melvin Marxen", choice["data"]!)).Tools.Single().Result!["error"]);
        }
    }

    [Fact]
    public async Task InTeams_AChoiceTakesTheCardsPlace_AndOldClientsSubmitIt()
    {
        var card = TeamsCard.From((await bot.AskAsync("Melvin Marxen", "win rate by rep this quarter")).Cards[0], []);

        var choice = Choice(card, "Q3 2017");
        Assert.Equal(("Action.Execute", "analyse_deals", "Action.Submit"), (choice["type"]!.ToString(), choice["verb"]!.ToString(), choice["fallback"]!["type"]!.ToString()));
    }

    [Fact]
    public async Task OnTheWeb_AChoiceTakesTheCardsPlace()
    {
        var card = WebChatCard.From((await bot.AskAsync("Melvin Marxen", "team KPIs this quarter")).Cards[0], "7");

        var choice = Choice(card, "Q3 2017");
        Assert.Equal(("Action.Submit", "7"), (choice["type"]!.ToString(), CardTap.ReplacedBy(choice["data"])));
    }

    [Fact]
    public async Task InSlack_AChipIsAMenuThatTurnsTheCardOver()
    {
        var blocks = CardRenderer.Write((await bot.AskAsync("Melvin Marxen", "team KPIs this quarter")).Cards[0], SlackSurface.Message, "get_kpis");

        var menus = blocks.SelectMany(b => b["elements"] as JsonArray ?? []).OfType<JsonObject>().Where(e => e["type"]!.ToString() == "static_select").ToList();
        Assert.Equal(["Q4 2017", "Melvin Marxen's team"], menus.Select(m => m["placeholder"]!["text"]!.ToString()));
        Assert.All(menus, menu => Assert.StartsWith("turn.", menu["action_id"]!.ToString(), StringComparison.Ordinal));
        Assert.All(menus.SelectMany(m => m["options"]!.AsArray()), option => Assert.NotNull(CardAction.TryRead(JsonNode.Parse(option!["value"]!.ToString()))));
    }

    private static JsonObject Choice(JsonObject card, string title) => Objects(card).First(o => o["title"]?.ToString() == title && o["data"] is not null);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.SelectMany(child => Objects(child.Value))],
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
