using SalesOpsBot.Assistant.Language.Scopes;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Assistant.Tests.Language.Scopes;

public sealed class ScopeReaderTests
{
    private static readonly SentenceReader Reader = new(new([.. Lexicon.Set("spelling.common"), "forecast", "pipeline", "everyone", "company", "team"]));

    [Theory]
    [InlineData("my team's forecast", "team")]
    [InlineData("team forecast", "team")]
    [InlineData("forecast of my reps", "team")]
    [InlineData("forecast for the whole company", "company")]
    [InlineData("companywide forecast", "company")]
    [InlineData("forecast for everyone", "company")]
    [InlineData("all teams", "company")]
    [InlineData("forecast for just me", "me")]
    [InlineData("only mine", "me")]
    [InlineData("Melvin's team", "team:Melvin Marxen")]
    [InlineData("the team of Melvin Marxen", "team:Melvin Marxen")]
    [InlineData("Melvin's forecast", "team:Melvin Marxen")]
    [InlineData("Melvin's own forecast", "rep:Melvin Marxen")]
    [InlineData("Gladys forecast", "rep:Gladys Colclough")]
    [InlineData("central region", "region:Central")]
    [InlineData("forecast for the west", "region:West")]
    [InlineData("Marty and Gladys", "rep:Marty Freudenburg rep:Gladys Colclough")]
    [InlineData("show me the forecast", "")]
    [InlineData("which company is it", "")]
    public void Read_WaysOfSayingWhose_GivesTheScope(string text, string expected)
    {
        var turn = SampleCompany.Turn("ops", OfflineFixture.Today);

        Assert.Equal(expected, string.Join(' ', ScopeReader.Read(Reader.Read(text, turn), turn.Viewer).Said));
    }
}
