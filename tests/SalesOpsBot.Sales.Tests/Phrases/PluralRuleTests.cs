using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales.Tests.Phrases;

/// <summary>The rules as the Unicode CLDR has them.</summary>
public class PluralRuleTests
{
    [Theory]
    [InlineData("i = 1 and v = 0", new long[] { 1, -1 }, new long[] { 0, 2, 11 })]
    [InlineData("i = 0,1", new long[] { 0, 1 }, new long[] { 2 })]
    [InlineData("v = 0 and i % 10 = 2..4 and i % 100 != 12..14", new long[] { 2, 4, 22, 104 }, new long[] { 1, 5, 12, 14, 112 })]
    [InlineData("v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14", new long[] { 0, 5, 11, 12, 100 }, new long[] { 1, 2, 23 })]
    [InlineData("n = 0", new long[] { 0 }, new long[] { 1, 10 })]
    public void Holds_AsTheLanguageCounts(string rule, long[] these, long[] notThese)
    {
        var read = PluralRule.Parse(rule);
        Assert.All(these, count => Assert.True(read.Holds(count)));
        Assert.All(notThese, count => Assert.False(read.Holds(count)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("often")]
    [InlineData("n = many")]
    [InlineData("n % = 1")]
    public void Parse_NoRule_Throws(string rule) => Assert.Throws<FormatException>(() => PluralRule.Parse(rule));
}
