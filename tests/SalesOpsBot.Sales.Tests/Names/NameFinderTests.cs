using SalesOpsBot.Sales.Names;

namespace SalesOpsBot.Sales.Tests.Names;

public class NameFinderTests
{
    private static readonly string[] Products = ["GTX Basic", "GTX Plus Basic", "GTX Pro", "GTX Plus Pro", "MG Special", "MG Advanced", "GTK 500"];

    [Theory]
    [InlineData("GTXPro", "GTX Pro")]
    [InlineData("gtx  pro", "GTX Pro")]
    [InlineData("mg advnaced", "MG Advanced")]
    [InlineData("gtk500", "GTK 500")]
    [InlineData("gtk", "GTK 500")]
    public void Find_SameNameOrATypo_IsCertain(string words, string name)
    {
        var match = NameFinder.Find(words, Products, p => p);
        Assert.True(match.Certain);
        Assert.Equal(name, match.Items[0]);
    }

    [Theory]
    [InlineData("gtx")]
    [InlineData("basic")]
    [InlineData("mg")]
    public void Find_PartOfSeveralNames_IsNotCertain(string words)
    {
        var match = NameFinder.Find(words, Products, p => p);
        Assert.False(match.Certain);
        Assert.True(match.Items.Count > 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("unrelated words")]
    public void Find_NothingNear_IsEmpty(string words) => Assert.Empty(NameFinder.Find(words, Products, p => p).Items);

    [Fact]
    public void Nearness_IsBetweenZeroAndOne_ForAnyText()
    {
        var random = new Random(5);
        for (var i = 0; i < 500; i++) Assert.InRange(NameFinder.Nearness(Text(), Text()), 0, 1);

        string Text() => string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => (char)random.Next(32, 0x700)));
    }
}
