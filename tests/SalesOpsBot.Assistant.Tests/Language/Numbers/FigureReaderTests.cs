using SalesOpsBot.Assistant.Language.Numbers;

namespace SalesOpsBot.Assistant.Tests.Language.Numbers;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("7", "7 1")]
    [InlineData("1,200.5", "1200.5 1")]
    [InlineData("1.200,50", "1200.50 1")]
    [InlineData("1.250.000", "1250000 1")]
    [InlineData("9,50", "9.50 1")]
    [InlineData("12,5k", "12500.0 1000")]
    [InlineData("45,67,890", "4567890 1")]
    [InlineData("1,23,45,678.90", "12345678.90 1")]
    [InlineData("3mln", "3000000 1000000")]
    [InlineData("2e3", "2000 1")]
    public void Read_WaysOfWritingFigures_ReadsTheNumberAndItsScale(string word, string expected)
    {
        var (value, scale) = FigureReader.Read(word)!.Value;

        Assert.Equal(expected, FormattableString.Invariant($"{value} {scale}"));
    }

    [Theory]
    [InlineData("22,24,26")]
    [InlineData("1,2345")]
    [InlineData("15.03.2017")]
    [InlineData("5kg")]
    [InlineData("3rd")]
    [InlineData("1C1I7A6R")]
    [InlineData("99999999999999999999999k")]
    [InlineData("1e99")]
    [InlineData("7/6")]
    [InlineData("10:30")]
    [InlineData("k")]
    public void Read_OtherWords_AreNoNumbers(string word) => Assert.Null(FigureReader.Read(word));
}
