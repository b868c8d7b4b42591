using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Language.Masking;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Assistant.Tests.Language.Masking;

public class NameMaskTests
{
    private readonly NameMask _mask = new(NameBook.Of(SampleCompany.Turn("mgr", OfflineFixture.Today)));

    [Theory]
    [InlineData("how is Gladys Colclough doing?", "Gladys", "Colclough")]
    [InlineData("how is gladys doing?", "gladys", "Gladys")]
    [InlineData("Mei-Mei Johns and Darcel's deals with Isdom", "Johns", "Darcel", "Isdom", "Mei")]
    [InlineData("what did Genco Pura Olive Oil Company and Gekko & Co buy", "Genco", "Olive", "Gekko")]
    public void Names_DoNotShow_AndComeBack(string text, params string[] names)
    {
        var hidden = _mask.Hide(text);
        Assert.All(names, name => Assert.DoesNotContain(name, hidden, StringComparison.OrdinalIgnoreCase));
        Assert.All(names.Where(n => text.Contains(n, StringComparison.Ordinal)), name => Assert.Contains(name, _mask.Show(hidden), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void AFirstNameAlone_ComesBackAsWhoItIs() => Assert.Equal("is Gladys Colclough ahead", _mask.Show(_mask.Hide("is gladys ahead")));

    [Theory]
    [InlineData("what's my forecast for Q4 2017?")]
    [InlineData("new deals of the company this year")]
    public void TextWithoutNames_StaysAsItIs(string text) => Assert.Equal(text, _mask.Hide(text));

    [Fact]
    public void ARecord_LosesItsNames_ContactsToo_AndTheSameNameHasTheSameWord()
    {
        var record = JsonNode.Parse("""
            {"leads":[{"name":"Jane Doe","company":"Isdom","title":"CFO","owner":"Gladys Colclough"},{"name":"Rick Roe","company":"Nowhere Ltd","contact":"Jane Doe"}],"count":2,"attendees":["Jane Doe"]}
            """);
        var hidden = _mask.Hide(record)!;
        var text = hidden.ToJsonString();
        Assert.All((string[])["Jane", "Doe", "Isdom", "Gladys", "Rick", "Nowhere"], name => Assert.DoesNotContain(name, text, StringComparison.Ordinal));
        Assert.Equal(hidden["leads"]![0]!["name"]!.GetValue<string>(), hidden["attendees"]![0]!.GetValue<string>());
        Assert.Equal(("CFO", 2), (hidden["leads"]![0]!["title"]!.GetValue<string>(), hidden["count"]!.GetValue<int>()));
        Assert.Equal("Jane Doe of Nowhere Ltd", _mask.Show($"{hidden["leads"]![0]!["name"]} of {hidden["leads"]![1]!["company"]}"));
    }

    [Fact]
    public void AnArgument_GetsItsNameBack()
    {
        var argument = JsonSerializer.SerializeToElement(_mask.Hide("rep:Gladys Colclough"));
        Assert.Equal("rep:Gladys Colclough", _mask.Show((object?)argument)!.ToString());
    }

    [Fact]
    public void AWordThatStandsForNobody_StaysAsItIs() => Assert.Equal("Person-9999", _mask.Show("Person-9999"));
}
