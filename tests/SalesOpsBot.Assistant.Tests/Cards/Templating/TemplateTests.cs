using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards.Templating;

namespace SalesOpsBot.Assistant.Tests.Cards.Templating;

/// <summary>What ours does beyond the reference: it is strict where a card would show an expression, and escapes what people wrote.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("""{ "a": ["${missing}"] }""", "a[0]: the data has no missing")]
    [InlineData("""{ "a": { "b": "x ${count(n)}" } }""", "a.b: Only texts, lists and objects can be counted.")]
    [InlineData("""{ "a": [{ "$data": "${missing}", "x": 1 }] }""", "a[0].$data: the data has no missing")]
    [InlineData("""{ "a": "${first(none)}" }""", "a: first(none) has no value")]
    [InlineData("""{ "a": "x ${nothing}" }""", "a: nothing is nothing, and cannot be shown inside a text")]
    public void Expand_Strict_NamesThePlaceOfWhatHasNoValue(string template, string expected)
    {
        var data = JsonNode.Parse("""{ "n": 5, "none": [], "nothing": null }""");

        var problem = Assert.Throws<TemplateException>(() => Template.Parse(JsonNode.Parse(template)).Expand(data, missing: Missing.Throws));

        Assert.Equal(expected, problem.Message);
    }

    [Fact]
    public void Expand_Strict_ConditionsMayAskForWhatIsNotThere()
    {
        var template = Template.Parse(JsonNode.Parse("""[{ "$when": "${exists(gap)}", "v": "${gap}" }, "${if(gap > 1, 'a', 'b')}"]"""));

        Assert.Equal("""["b"]""", template.Expand(new JsonObject(), missing: Missing.Throws)!.ToJsonString());
    }

    [Fact]
    public void Expand_WithEscape_TouchesDataInMarkdownPlacesAlone()
    {
        var template = Template.Parse(JsonNode.Parse("""
            {
              "type": "AdaptiveCard", "fallbackText": "${t}",
              "body": [
                { "type": "TextBlock", "text": "**${t}** and ${concat(t, '!')}", "id": "${t}" },
                { "type": "FactSet", "facts": [{ "title": "${t}", "value": "_${t}_" }] }
              ],
              "actions": [{ "type": "Action.Submit", "title": "${t}", "data": { "t": "${t}" } }]
            }
            """));

        var card = template.Expand(new JsonObject { ["t"] = "a*b" }, escape: Markdown.Escape)!;

        Assert.Equal(@"**a\*b** and a\*b!", card["body"]![0]!["text"]!.GetValue<string>());
        Assert.Equal("a*b", card["body"]![0]!["id"]!.GetValue<string>());
        Assert.Equal("""{"title":"a\\*b","value":"_a\\*b_"}""", card["body"]![1]!["facts"]![0]!.ToJsonString());
        Assert.Equal("a*b", card["fallbackText"]!.GetValue<string>());
        Assert.Equal("""{"type":"Action.Submit","title":"a*b","data":{"t":"a*b"}}""", card["actions"]![0]!.ToJsonString());
    }

    [Fact]
    public void Expand_AgainAndAtOnce_GivesTheSame()
    {
        var template = Template.Parse(JsonNode.Parse("""[{ "$data": "${rows}", "v": "${n * 2} ${$index}" }]"""));
        var data = JsonNode.Parse("""{ "rows": [{ "n": 1 }, { "n": 2 }] }""")!.ToJsonString();

        var results = Enumerable.Range(0, 64).AsParallel().Select(_ => template.Expand(JsonNode.Parse(data))!.ToJsonString()).Distinct().ToList();

        Assert.Equal(["""[{"v":"2 0"},{"v":"4 1"}]"""], results);
    }

    [Fact]
    public void Parse_BracketsWithoutEnd_IsRefusedAndNotAStackOverflow()
    {
        var deep = $"${{{new string('(', 10_000)}1{new string(')', 10_000)}}}";

        Assert.Contains("levels of brackets", Assert.Throws<TemplateException>(() => Template.Parse(deep)).Message, StringComparison.Ordinal);
    }
}
