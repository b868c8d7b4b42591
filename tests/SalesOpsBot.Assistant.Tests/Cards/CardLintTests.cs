using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Plugins;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Tests.Cards;

/// <summary>Rules that every card keeps, so that it shows in Teams on a phone, in Slack and on the web page.</summary>
public sealed class CardLintTests
{
    private static readonly HashSet<string> Elements = ["AdaptiveCard", "TextBlock", "Container", "ColumnSet", "Column", "FactSet", "ActionSet", "Action.Submit", "Action.Execute", "Action.ToggleVisibility", "Action.OpenUrl", "Input.Text", "Input.Date", "Input.ChoiceSet"];
    private static readonly HashSet<string> Tools = [.. typeof(ToolAttribute).Assembly.GetTypes().SelectMany(t => t.GetMethods()).Select(m => m.GetCustomAttribute<ToolAttribute>()?.Name).OfType<string>()];
    private static readonly CardLibrary Library = new(Options.Create(new AssistantOptions { CardsFolder = CardFiles.Folder }), PhraseShelf.Empty);

    public static TheoryData<string> Cards => new(CardFiles.All.Select(card => card.Name));

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_AtItsRoot_IsAnAdaptiveCardWithTextForThoseWhoSeeNoCard(string name)
    {
        var card = Card(name).Template;

        Assert.Equal("AdaptiveCard", Text(card["type"]));
        Assert.Equal("1.5", Text(card["version"]));
        Assert.NotEmpty(Text(card["fallbackText"])!);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_Everywhere_HoldsOnlyWhatPhonesShow(string name)
    {
        var foreign = Objects(Card(name).Template).Select(o => Text(o["type"])).OfType<string>().Where(type => !Elements.Contains(type));

        Assert.Empty(foreign);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void TextBlock_OfMoreThanAWordOrAFigure_Wraps(string name)
    {
        // Figures stand in columns that are as wide as they need; anything else must not be cut off.
        var cut = Objects(Card(name).Template)
            .Where(column => Text(column["type"]) == "Column" && column["width"]?.ToString() != "auto")
            .SelectMany(column => column["items"]!.AsArray().OfType<JsonObject>())
            .Concat(Card(name).Template["body"]!.AsArray().OfType<JsonObject>())
            .Where(element => Text(element["type"]) == "TextBlock" && element["wrap"]?.GetValue<bool>() != true);

        Assert.Empty(cut.Select(element => element.ToJsonString()));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void TextBlock_Always_SaysWhetherItWraps(string name) =>
        Assert.DoesNotContain(Objects(Card(name).Template), element => Text(element["type"]) == "TextBlock" && element["wrap"] is null);

    [Theory]
    [MemberData(nameof(Cards))]
    public void When_Everywhere_IsAnExpression(string name) =>
        Assert.All(Objects(Card(name).Template).Select(o => o["$when"]).OfType<JsonNode>(), when => Assert.Matches(@"^\$\{.*\}$", Text(when)));

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_WithItsSample_IsWhole(string name)
    {
        var expanded = Library.Expand(name, Card(name).Sample);

        Assert.DoesNotContain("${", expanded.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("$when", expanded.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Objects(expanded), o => Text(o["text"])?.Contains('\\', StringComparison.Ordinal) == true);
        Assert.InRange(Encoding.UTF8.GetByteCount(expanded.ToJsonString(Json.Options)), 200, CardLibrary.Largest);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Submit_WithSampleData_CallsAToolThatExists(string name)
    {
        var actions = Objects(Library.Expand(name, Card(name).Sample)).Where(o => Text(o["type"]) is "Action.Submit" or "Action.Execute").ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, action =>
        {
            var call = CardAction.TryRead(action["data"]);
            Assert.NotNull(call);
            Assert.Contains(call.Tool, Tools);
            Assert.True(call.View is null or "receipt");
            Assert.NotEmpty(Text(action["title"])!);
        });
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Card_WithFigures_SaysWhenTheyWereTrueAndWhereTheyComeFrom(string name)
    {
        if (Card(name).Sample["frame"] is null || name == "receipt") return;
        var expanded = Library.Expand(name, Card(name).Sample);

        Assert.Contains(Objects(expanded), o => Text(o["text"])?.StartsWith("As of ", StringComparison.Ordinal) == true);
        Assert.Contains(Objects(expanded), o => CardAction.TryRead(o["data"])?.View == "receipt");
    }

    private static CardFiles Card(string name) => CardFiles.All.Single(card => card.Name == name);

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject found => [found, .. found.Where(property => property.Key != "data").SelectMany(property => Objects(property.Value))],
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
