using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Assistant.Tests.Language.Names;

public sealed class NameReaderTests
{
    private static readonly Spelling Everyday = new([.. Lexicon.Set("spelling.common"), "pipeline", "forecast", "prospecting", "deals", "what", "is"]);

    [Theory]
    [InlineData("pipeline of Gladys Colclough", "Person: Gladys Colclough")]
    [InlineData("gladys pipeline", "Person: Gladys Colclough")]
    [InlineData("colclough's forecast", "Person: Gladys Colclough")]
    [InlineData("Darcel's deals", "Person: Darcel Schlecht")]
    [InlineData("darcels deals", "Person: Darcel Schlecht")]
    [InlineData("darcell schlect", "Person: Darcel Schlecht")]
    [InlineData("mei mei johns", "Person: Mei-Mei Johns")]
    [InlineData("deals with isdom", "Account: Isdom")]
    [InlineData("deals with isdm", "Account: Isdom")]
    [InlineData("the acme deals", "Account: Acme Corporation")]
    [InlineData("gekko and co", "Account: Gekko & Co")]
    [InlineData("deals with cheers", "Account: Cheers")]
    [InlineData("GTXPro deals", "Product: GTX Pro")]
    [InlineData("gtx plus pro deals", "Product: GTX Plus Pro")]
    [InlineData("gtk deals", "Product: GTK 500")]
    [InlineData("western region", "Region: West")]
    [InlineData("deals in prospecting", "Stage: Prospecting")]
    [InlineData("Marty and Gladys", "Person: Marty Freudenburg, Person: Gladys Colclough")]
    public void Read_WaysOfNaming_FindsTheName(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Read(text).Select(h => $"{h.Kind}: {string.Join(" or ", h.Names)}")));

    [Theory]
    [InlineData("cheers")]
    [InlineData("what is the basic plan")]
    [InlineData("pro tips")]
    [InlineData("this summer")]
    [InlineData("pipline")]
    public void Read_EverydayWords_AreNoNames(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Read_WordsThatSeveralShare_KeepsThemAll() => Assert.Equal(4, Assert.Single(Read("gtx deals")).Names.Count);

    private static List<NameHit> Read(string text) =>
        new NameReader(NameIndex.Of(SampleCompany.Org, SampleCompany.Names), Everyday.Knows, Everyday.Distance).Read([.. WordReader.Read(text).Select(w => w.Text)]);
}
