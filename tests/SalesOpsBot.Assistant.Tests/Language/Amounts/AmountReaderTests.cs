using System.Globalization;
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
    [InlineData("no more than 20k", "20000 AtMost")]
    [InlineData("not less than 20k", "20000 AtLeast")]
    [InlineData("up to 3k", "3000 AtMost")]
    [InlineData("max 3k", "3000 AtMost")]
    [InlineData("<= 500", "500 AtMost")]
    [InlineData("smaller than 20k", "20000 AtMost")]
    [InlineData("10 grand", "10000 None")]
    [InlineData("1.5bn", "1500000000.0 None")]
    public void Read_WaysOfSayingMoney_ReadsTheAmountAndItsBound(string text, string expected)
    {
        var hit = Assert.Single(Read(text));

        Assert.Equal(expected, FormattableString.Invariant($"{hit.Amount} {hit.Bound}"));
    }

    [Theory]
    [InlineData("between 5k and 10k", "5000 to 10000")]
    [InlineData("between 5 and 10k", "5000 to 10000")]
    [InlineData("between $1,000 and $3,000", "1000 to 3000")]
    [InlineData("between 500 and 900", "500 to 900")]
    [InlineData("from 2k to 4k", "2000 to 4000")]
    [InlineData("4k-6k", "4000 to 6000")]
    [InlineData("deals 5-10k", "5000 to 10000")]
    [InlineData("5 thousand to 10 thousand", "5000 to 10000")]
    [InlineData("$200 - $300", "200 to 300")]
    public void Read_WaysOfSayingFromOneToAnother_ReadsBothBounds(string text, string expected)
    {
        Assert.Collection(
            Read(text),
            least => Assert.Equal(AmountBound.AtLeast, least.Bound),
            most => Assert.Equal(AmountBound.AtMost, most.Bound));
        Assert.Equal(expected, string.Join(" to ", Read(text).Select(a => a.Amount.ToString("0", CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("between 2016 and 2017")]
    [InlineData("2017-10")]
    [InlineData("from 3 to 5")]
    [InlineData("top 5 deals")]
    [InlineData("over 30 days")]
    [InlineData("more than 10 deals")]
    [InlineData("in 2017")]
    [InlineData("number 3")]
    [InlineData("99999999999999999999999k")]
    public void Read_OtherNumbers_AreNoMoney(string text) => Assert.Empty(Read(text));

    private static List<AmountHit> Read(string text) => AmountReader.Read([.. WordReader.Read(text).Select(w => w.Text)]);
}
