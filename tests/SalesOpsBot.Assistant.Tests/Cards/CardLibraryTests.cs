using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Deals;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Tests.Cards;

public sealed class CardLibraryTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cards").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Expand_TheCardsOfTheRepository_AreAllThere() =>
        Assert.Equal(CardFiles.All.Select(card => card.Name).Order(StringComparer.Ordinal), Library(CardFiles.Folder).Names.Order(StringComparer.Ordinal));

    [Fact]
    public void Expand_DataLacksWhatIsShown_NamesCardAndPlace()
    {
        Write("greeting", """{ "type": "AdaptiveCard", "body": [{ "type": "TextBlock", "text": "Hello ${name}" }] }""", """{ "name": "you" }""");

        var problem = Assert.Throws<CardException>(() => Library(_folder).Expand("greeting", new JsonObject()));

        Assert.Equal("Card greeting: body[0].text: the data has no name", problem.Message);
    }

    [Fact]
    public void Expand_CardGrowsTooLarge_NamesCardAndSize()
    {
        Write("long", """{ "type": "AdaptiveCard", "body": [{ "type": "TextBlock", "text": "${text}" }] }""", """{ "text": "short" }""");

        var problem = Assert.Throws<CardException>(() => Library(_folder).Expand("long", new JsonObject { ["text"] = new string('é', CardLibrary.Largest / 2) }));

        Assert.Equal("long", problem.Card);
        Assert.Contains("it has 25663 bytes", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Expand_UnknownCard_Throws() => Assert.Throws<CardException>(() => Library(CardFiles.Folder).Expand("nobody", new JsonObject()));

    [Theory]
    [InlineData("""{ "text": "${a +}" }""", "text: “${a +}” cannot be read: it ends too soon")]
    [InlineData("""{ "body": [{ "$when": "${nope(1)}" }] }""", "body[0].$when: “${nope(1)}” cannot be read: there is no function nope")]
    [InlineData("""{ "text": "${missing}" }""", "text: the data has no missing")]
    [InlineData("""{ "text": """, "cannot be read")]
    public void Load_CardIsWrong_SaysSoAtStartUp(string template, string reason)
    {
        Write("wrong", template, "{}");

        var problem = Assert.Throws<CardException>(() => Library(_folder));

        Assert.Contains(reason, problem.Message, StringComparison.Ordinal);
        Assert.Equal("wrong", problem.Card);
    }

    [Fact]
    public void Load_CardWithoutSample_SaysSo()
    {
        File.WriteAllText(Path.Combine(_folder, "alone.json"), "{}");

        Assert.Contains("alone.sample.json", Assert.Throws<CardException>(() => Library(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Expand_HostileNamesEverywhere_AreShownAsTheyAreAndNeverEvaluated()
    {
        const string Hostile = "**Sale** [win](https://evil.example) ${$root.frame.title} \",\"type\":\"Action.OpenUrl";
        var list = SampleAnswers.Deals(1) with { Deals = [SampleAnswers.Line(1) with { Name = Hostile, Owner = Hostile, ExternalId = Hostile }] };

        var card = Library(CardFiles.Folder).Expand("deal-list", DealListCard.From(list, [], SampleCards.Formats));

        var row = card["body"]![3]!;
        Assert.Equal("Open " + Hostile, row["selectAction"]!["title"]!.GetValue<string>());
        Assert.Equal(Hostile, row["selectAction"]!["data"]!["arguments"]!["deal"]!.GetValue<string>());
        Assert.Equal(
            """\*\*Sale\*\* \[win\](https://evil.example) ${$root.frame.title} ","type":"Action.OpenUrl""",
            row["items"]![0]!["columns"]![0]!["items"]![0]!["text"]!.GetValue<string>());
        Assert.DoesNotContain("OpenUrl\",\"url", card.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Expand_FullPageOfLongDeals_StaysWithinTheLimit()
    {
        var name = string.Concat(Enumerable.Repeat("Überlandwerk-Genossenschaft ", 3));
        var list = SampleAnswers.Deals(25) with { Deals = [.. SampleAnswers.Deals(25).Deals.Select(deal => deal with { Name = name, Owner = name, Stage = "Proposal/Price Quote" })] };

        var card = Library(CardFiles.Folder).Expand("deal-list", DealListCard.From(list, new() { ["scope"] = "team", ["closing"] = "2017-Q4" }, SampleCards.Formats));

        Assert.InRange(Encoding.UTF8.GetByteCount(card.ToJsonString(Json.Options)), 8_000, CardLibrary.Largest);
        Assert.Contains("The first 10 of 25", card.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Expand_EmptyList_SaysSo()
    {
        var list = SampleAnswers.Deals(0) with { Deals = [], Count = 0, Page = 1, Pages = 1 };

        var card = Library(CardFiles.Folder).Expand("deal-list", DealListCard.From(list, [], SampleCards.Formats));

        Assert.Contains("No deal is like that.", card.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("ActionSet", card.ToJsonString(), StringComparison.Ordinal);
    }

    private static CardLibrary Library(string folder) => new(Options.Create(new AssistantOptions { CardsFolder = folder }), PhraseShelf.Empty);

    private void Write(string name, string template, string sample)
    {
        File.WriteAllText(Path.Combine(_folder, name + ".json"), template);
        File.WriteAllText(Path.Combine(_folder, name + ".sample.json"), sample);
    }
}
