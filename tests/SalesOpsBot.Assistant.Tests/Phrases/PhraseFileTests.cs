using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Phrases;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Assistant.Tests.Phrases;

public sealed class PhraseFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public PhraseFileTests() => Directory.CreateDirectory(Path.Combine(_folder, "phrases"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ReadAll_OfTheRepository_HasNoBookBesideTheProgramsOwnEnglish() =>
        Assert.Same(PhraseBook.English, PhraseFile.ReadAll(Path.Combine(SampleCards.Root(AppContext.BaseDirectory), "prompts")).For("en-US"));

    [Fact]
    public void ReadAll_AnotherLanguage_SpeaksItWithItsPlurals()
    {
        Write("pl", """{ "plurals": { "one": "i = 1", "few": "i % 10 = 2..4 and i % 100 != 12..14" }, "phrases": { "Won": "Wygrane", "deal|deals": { "one": "szansa", "few": "szanse", "other": "szans" } } }""");
        using var speech = PhraseFile.ReadAll(_folder).For("pl-PL").Speak();
        Assert.Equal(["szansa", "szanse", "szans", "szanse"], new long[] { 1, 3, 12, 22 }.Select(count => PhraseBook.Plural(count, "deal", "deals")));
        Assert.Equal("Wygrane", Phrase.Say("Won"));
    }

    [Fact]
    public void ReadAll_EnglishInOtherWords_IsWhatTheCompanySays()
    {
        Write("en", """{ "plurals": { "one": "n = 1" }, "phrases": { "Won": "Closed won", "deal|deals": { "one": "opportunity", "other": "opportunities" } } }""");
        using var speech = PhraseFile.ReadAll(_folder).For("en-GB").Speak();
        Assert.Equal("Closed won: 2 opportunities", $"{Phrase.Say("Won")}: 2 {PhraseBook.Plural(2, "deal", "deals")}");
    }

    [Fact]
    public void Expand_ACardOfAnotherLanguage_HasItsWords_AndTheDataAsItIs()
    {
        Write("de", """{ "plurals": {}, "phrases": { "Still missing": "Fehlt noch", "Quota ${value} ▲": "Vorgabe ${value} ▲" } }""");
        var shelf = PhraseFile.ReadAll(_folder);
        var library = new CardLibrary(Options.Create(new AssistantOptions { CardsFolder = SampleCards.Folder }), shelf);
        var sample = JsonNode.Parse(File.ReadAllText(Path.Combine(SampleCards.Folder, "forecast.sample.json")))!;
        using (shelf.For("de").Speak()) Assert.Contains("Fehlt noch", library.Expand("forecast", sample).ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Still missing", library.Expand("forecast", sample).ToJsonString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "plurals": {}, "phrases": { "{0} of {1}": "{0}" } }""", "has other holes")]
    [InlineData("""{ "plurals": {}, "phrases": { "deal|deals": { "one": "Geschäft" } } }""", "lacks its form")]
    [InlineData("""{ "plurals": { "one": "often" }, "phrases": { "Won": "Gewonnen" } }""", "is no plural rule")]
    [InlineData("{", "cannot be used")]
    public void ReadAll_AFileWithAFault_SaysWhichAndWhat(string text, string fault)
    {
        Write("de", text);
        var problem = Assert.Throws<InvalidDataException>(() => PhraseFile.ReadAll(_folder));
        Assert.Contains("de.json", problem.Message, StringComparison.Ordinal);
        Assert.Contains(fault, problem.Message, StringComparison.Ordinal);
    }

    private void Write(string language, string text) => File.WriteAllText(Path.Combine(_folder, "phrases", $"{language}.json"), text);
}
