using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Tests.Language.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("7", 7)]
    [InlineData("1,200.5", 1200.5)]
    [InlineData("12k", 12000)]
    [InlineData("twenty five", 25)]
    [InlineData("a hundred", 100)]
    [InlineData("two hundred and fifty", 250)]
    [InlineData("five thousand two hundred", 5200)]
    [InlineData("nine and a half thousand", 9500)]
    [InlineData("half a million", 500000)]
    [InlineData("a quarter million", 250000)]
    [InlineData("one point two million", 1200000)]
    [InlineData("three dozen", 36)]
    [InlineData("2 million five hundred thousand", 2500000)]
    [InlineData("3 million 250 thousand", 3250000)]
    [InlineData("7 hundred and 45", 745)]
    [InlineData("two million and three quarters", 2750000)]
    [InlineData("two million and a half thousand", 2000500)]
    [InlineData("five lakh crore", 5000000000000)]
    [InlineData("2 1/2 million", 2500000)]
    [InlineData("1/2m", 500000)]
    [InlineData("half a dozen", 6)]
    [InlineData("5 dozens", 60)]
    [InlineData("a couple of thousand", 2000)]
    [InlineData("three point one four", 3.14)]
    [InlineData("3 456 789", 3456789)]
    [InlineData("20 500.75", 20500.75)]
    public void Read_NumbersInFiguresAndWords_ReadsTheWhole(string text, double expected)
    {
        string?[] words = [.. WordReader.Read(text).Select(w => w.Text)];

        var read = NumberReader.Read(words, 0);

        Assert.Equal((decimal)expected, read!.Value.Value);
        Assert.Equal(words.Length, read.Value.End);
    }

    [Theory]
    [InlineData("a deal")]
    [InlineData("half an hour")]
    [InlineData("quarter")]
    [InlineData("second")]
    [InlineData("3/4")]
    [InlineData("3/15")]
    [InlineData("thanks a million")]
    public void Read_OtherWords_AreNoNumbers(string text) => Assert.Null(NumberReader.Read([.. WordReader.Read(text).Select(w => w.Text)], 0));

    [Fact]
    public void Read_OneOfTwoNumbers_StopsBeforeTheSecond()
    {
        string?[] words = ["five", "thousand", "and", "six", "thousand"];

        Assert.Equal((5000, 2), (NumberReader.Read(words, 0)!.Value.Value, NumberReader.Read(words, 0)!.Value.End));
    }
}
