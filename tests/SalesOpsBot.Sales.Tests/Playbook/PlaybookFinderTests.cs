using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Sales.Tests.Playbook;

/// <summary>Which passages answer, and when none does.</summary>
public class PlaybookFinderTests
{
    private const int Passages = 40;

    [Fact]
    public void Find_APassageThatCoversMore_ComesBeforeOneThatOnlySharesACommonWord()
    {
        var found = PlaybookFinder.Find([Hit("Often", 9, "price"), Hit("Both", 6, "price", "procurement")], ["price", "procurement"], Passages, 3);

        Assert.Equal("Both", found[0].Heading);
    }

    [Fact]
    public void Find_WhatIsFarBehindTheBest_IsLeftOut() =>
        Assert.Single(PlaybookFinder.Find([Hit("Best", 9, "price"), Hit("Passing", 3, "price")], ["price"], Passages, 3));

    [Fact]
    public void Find_NothingCoversTheRareWord_IsNoAnswer() =>
        Assert.Empty(PlaybookFinder.Find([Hit("A", 5, "price"), Hit("B", 4, "price"), Hit("C", 4, "price")], ["price", "spaceships"], Passages, 3));

    [Fact]
    public void Find_AHeadingThatWasSaid_ComesBeforeALongerOne() =>
        Assert.Equal("GTX Pro", PlaybookFinder.Find([Hit("GTX Plus Pro", 5.2, "gtx", "pro"), Hit("GTX Pro", 5, "gtx", "pro")], ["gtx", "pro"], Passages, 1).Single().Heading);

    [Fact]
    public void Find_NoHits_IsEmpty() => Assert.Empty(PlaybookFinder.Find([], ["price"], Passages, 3));

    private static PlaybookHit Hit(string heading, double relevance, params string[] words) => new(new("page.md", "Page", heading, ["text"]), words, relevance);
}
