using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Channels.ActivityProtocol.Invokes;

/// <summary>The message extension over a real company: Darcel has two deals and a lead, Gladys one deal.</summary>
public sealed class SearchInvokeTests : IDisposable
{
    private readonly BotUnderTest _bot = new() { Database = BotUnderTest.DatabaseOf(Company()) };

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task Search_BeforeAnythingIsTyped_ShowsTheLargestOpenDealsThatOneMaySee()
    {
        Assert.Equal(["Kan-code large", "Kan-code small"], Titles(await QueryAsync("searchDeals", ("initialRun", "true"))));
        Assert.Equal(3, Titles(await QueryAsync("searchDeals", ("initialRun", "true"), "Melvin Marxen")).Count);
    }

    [Theory]
    [InlineData("searchDeals", "large", "Kan-code large")]
    [InlineData("searchLeads", "Isdom", "Ada Lovelace")]
    [InlineData("searchAccounts", "isdom", "Isdom")]
    public async Task Search_Words_FindsWhatTheyName(string command, string words, string title) =>
        Assert.Equal(title, Titles(await QueryAsync(command, ("query", words)))[0]);

    [Fact]
    public async Task Search_SomebodyElsesDeal_FindsNothing()
    {
        var answer = await QueryAsync("searchDeals", ("query", "Gladys secret"));
        Assert.Equal("I found nothing for “Gladys secret”.", (string?)answer["composeExtension"]!["text"]);
    }

    [Fact]
    public async Task Select_AResult_GivesItsCard()
    {
        var found = await QueryAsync("searchDeals", ("query", "large"));
        var tap = found["composeExtension"]!["attachments"]![0]!["content"]!["tap"]!["value"]!;
        var chosen = (await InvokeAsync("composeExtension/selectItem", tap.DeepClone()))["composeExtension"]!["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)chosen["contentType"]);
        Assert.Contains("Kan-code large", chosen["content"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(chosen["content"]!["refresh"]);
    }

    [Fact]
    public async Task Search_SecondPage_GoesOnWhereTheFirstEnded()
    {
        var value = Query("searchDeals", ("initialRun", "true"));
        value["queryOptions"] = new JsonObject { ["skip"] = 1, ["count"] = 1 };
        Assert.Equal(["Kan-code small"], Titles(await InvokeAsync("composeExtension/query", value)));
    }

    [Fact]
    public async Task Search_OfAStranger_SaysHowToGetConnected()
    {
        var answer = await QueryAsync("searchDeals", ("query", "large"), "Nobody");
        Assert.Equal("message", (string?)answer["composeExtension"]!["type"]);
        Assert.Contains("sales operations", (string?)answer["composeExtension"]!["text"], StringComparison.Ordinal);
    }

    private static TestCompany Company()
    {
        var company = new TestCompany();
        var melvin = company.Person("Melvin Marxen", Role.Manager);
        var (darcel, gladys) = (company.Person("Darcel Schlecht", manager: melvin), company.Person("Gladys Colclough", manager: melvin));
        var isdom = company.Account("Isdom");
        company.Deal(darcel, value: 100_00, account: isdom, name: "Kan-code small");
        company.Deal(darcel, value: 900_00, account: isdom, name: "Kan-code large");
        company.Deal(gladys, value: 500_00, name: "Gladys secret");
        company.Lead(darcel, new(2017, 12, 1, 0, 0, 0, TimeSpan.Zero), "Ada Lovelace");
        return company;
    }

    private static JsonObject Query(string command, (string Name, string Value) parameter) => new()
    {
        ["commandId"] = command,
        ["parameters"] = new JsonArray(new JsonObject { ["name"] = parameter.Name, ["value"] = parameter.Value }),
        ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
    };

    private static IReadOnlyList<string?> Titles(JsonObject answer) => [.. answer["composeExtension"]!["attachments"]!.AsArray().Select(a => (string?)a!["content"]!["title"])];

    private Task<JsonObject> QueryAsync(string command, (string Name, string Value) parameter, string who = "Darcel Schlecht") =>
        InvokeAsync("composeExtension/query", Query(command, parameter), who);

    private async Task<JsonObject> InvokeAsync(string name, JsonNode value, string who = "Darcel Schlecht")
    {
        _bot.WaitUntilReady();
        using var client = _bot.CreateClient();
        using var response = await client.SendAsync(Activities.Invoke(value, name).With("from", new JsonObject { ["id"] = "user-1", ["name"] = who }));
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
