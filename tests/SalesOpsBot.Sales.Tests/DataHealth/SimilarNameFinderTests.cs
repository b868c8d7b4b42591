using SalesOpsBot.Sales.DataHealth;

namespace SalesOpsBot.Sales.Tests.DataHealth;

public class SimilarNameFinderTests
{
    [Theory]
    [InlineData("Bluth Company", "The Bluth Co.")]
    [InlineData("Acme Inc.", "ACME")]
    [InlineData("Müller GmbH", "Muller")]
    [InlineData("Hatfan & Sons Ltd", "Hatfan and Sons")]
    [InlineData("J.P. Rubin", "JP Rubin")]
    public void Likeness_OtherSpellingOrLegalForm_IsTheSameName(string first, string second) => Assert.Equal(1, SimilarNameFinder.Likeness(first, second));

    [Theory]
    [InlineData("Konmatfix International", "Konmatfix Internatonal")]
    [InlineData("Donquadtech Systems", "Donquadtech System")]
    public void Find_ATypingError_IsFound(string first, string second) => Assert.Equal([(first, second)], Find("Zotware", first, "Rangreen", second, "Cancity"));

    [Theory]
    [InlineData("Store 12 North", "Store 13 North")]
    [InlineData("Betasoloin", "Betatech")]
    [InlineData("Zencorporation", "Zencore")]
    [InlineData("Isdom", "")]
    public void Find_OtherCompanies_AreNot(string first, string second) => Assert.Empty(Find(first, second));

    [Fact]
    public void Find_AnErrorInTheFirstLetter_IsFoundFromTheEnd() => Assert.Equal([("Warephase Logistics", "Qarephase Logistics")], Find("Warephase Logistics", "Isdom", "Konex", "Qarephase Logistics"));

    [Fact]
    public void Find_NoOrder_ChangesThePairs()
    {
        string[] names = ["Bluth Company", "Acme", "Konex", "Bluth Co", "ACME Inc", "Isdom"];
        Assert.Equal(2, Find(names).Count);
        Assert.Equal(2, Find([.. names.Reverse()]).Count);
    }

    private static IReadOnlyList<(string, string)> Find(params string[] names) => SimilarNameFinder.Find(names, n => n);
}
