using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Tests.Language.Amounts;

public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("50k", "50000 None")]
    [InlineData("$1.2m", "1200000.0 None")]
    [InlineData("$10,000", "10000 None")]
    [InlineData("over 10,000", "10000 AtLeast")]
    [InlineData("over 5 thousand", "5000 AtLeast")]
    [InlineData("more than five thousand dollars", "5000 AtLeast")]
    [InlineData("at least 2.5k", "2500.0 AtLeast")]
    [InlineData("deals 25k+", "25000 AtLeast")]
    [InlineData(">= $500", "500 AtLeast")]
    [InlineData("5k or more", "5000 AtLeast")]
    [InlineData("north of 1 million", "1000000 AtLeast")]
    [InlineData("worth more than $3k", "3000 AtLeast")]
    [InlineData("under 20k", "20000 AtMost")]
    [InlineData("10 grand", "10000 None")]
    [InlineData("1.5bn", "1500000000.0 None")]
    public void Read_WaysOfSayingMoney_ReadsTheAmountAndItsBound(string text, string expected)
    {
        var hit = Assert.Single(Read(text));

        Assert.Equal(expected, FormattableString.Invariant($"{hit.Amount} {hit.Bound}"));
    }

    [Theory]
    [InlineData("top 5 deals")]
    [InlineData("over 30 days")]
    [InlineData("more than 10 deals")]
    [InlineData("in 2017")]
    [InlineData("number 3")]
    [InlineData("99999999999999999999999k")]
    public void Read_OtherNumbers_AreNoMoney(string text) => Assert.Empty(Read(text));

    private static List<AmountHit> Read(string text) => AmountReader.Read([.. WordReader.Read(text).Select(w => w.Text)]);
}
