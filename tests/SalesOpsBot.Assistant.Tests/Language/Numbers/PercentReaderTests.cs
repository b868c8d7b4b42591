using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Tests.Language.Numbers;

public sealed class PercentReaderTests
{
    [Theory]
    [InlineData("15%", 15)]
    [InlineData("15 %", 15)]
    [InlineData("7,5%", 7.5)]
    [InlineData("-5%", -5)]
    [InlineData("12.5 pct", 12.5)]
    [InlineData("ten per cent", 10)]
    [InlineData("a hundred percent", 100)]
    [InlineData("twelve and a half percent", 12.5)]
    [InlineData("12 1/2 percent", 12.5)]
    [InlineData("half a percent", 0.5)]
    [InlineData("three quarters of a percent", 0.75)]
    [InlineData("zero point two percent", 0.2)]
    [InlineData("a one in five chance", 20)]
    [InlineData("3 out of 4 odds", 75)]
    [InlineData("it is 50/50", 50)]
    [InlineData("a 70/30 chance", 70)]
    public void First_WaysOfSayingAShare_ReadsHowManyInAHundred(string text, double expected) => Assert.Equal((decimal)expected, First(text)?.Percent);

    [Theory]
    [InlineData("what percentage do we win")]
    [InlineData("12 cents")]
    [InlineData("one in five deals")]
    [InlineData("stage 2")]
    [InlineData("on 12/88")]
    [InlineData("from 10/90 to 10/92")]
    public void First_WithoutAShareInFigures_FindsNone(string text) => Assert.Null(First(text));

    private static PercentHit? First(string text) => PercentReader.First([.. WordReader.Read(text).Select(w => w.Text)]);
}
