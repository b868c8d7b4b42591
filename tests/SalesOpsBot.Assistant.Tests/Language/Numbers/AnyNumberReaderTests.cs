using System.Globalization;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Tests.Language.Numbers;

public sealed class AnyNumberReaderTests
{
    [Theory]
    [InlineData("-7", "-7")]
    [InlineData("−7.5", "-7.5")]
    [InlineData("minus seven", "-7")]
    [InlineData("negative 12", "-12")]
    [InlineData("minus two and a half million", "-2500000")]
    [InlineData("-2/5", "-0.4")]
    [InlineData("- 3 1/5", "-3.2")]
    public void Read_Signs_TurnTheNumber(string text, string expected) => Assert.Equal(expected, Whole(text));

    [Theory]
    [InlineData("5/8", "0.625")]
    [InlineData("6 3/8", "6.375")]
    [InlineData("3 and 3/4", "3.75")]
    [InlineData("7½", "7.5")]
    [InlineData("⅖", "0.4")]
    [InlineData("half", "0.5")]
    [InlineData("a quarter", "0.25")]
    [InlineData("three eighths", "0.375")]
    [InlineData("two-fifths", "0.4")]
    [InlineData("one thirty-second", "0.03125")]
    [InlineData("a twelfth", "0.083333")]
    [InlineData("eighty-eight elevenths", "8")]
    [InlineData("six hundred and one half", "600.5")]
    [InlineData("four hundred and eleven fifths", "82.2")]
    [InlineData("four hundred and seven eighths", "400.875")]
    [InlineData("nine hundred thousandths", "0.9")]
    [InlineData("fourteen hundred sevenths", "200")]
    [InlineData("three quarters of a million", "750000")]
    [InlineData("two thirds of a billion", "666666666.666667")]
    public void Read_Fractions_AreWorkedOut(string text, string expected) => Assert.Equal(expected, Whole(text));

    [Theory]
    [InlineData("2 over 5", "0.4")]
    [InlineData("seven over two", "3.5")]
    [InlineData("one in four", "0.25")]
    [InlineData("9 out of 10", "0.9")]
    public void Read_OneNumberOverAnother_IsTheirRatio(string text, string expected) => Assert.Equal(expected, Whole(text));

    [Theory]
    [InlineData("2^10", "1024")]
    [InlineData("4^-1", "0.25")]
    [InlineData("1.5^+2", "2.25")]
    [InlineData("-3^3", "-27")]
    [InlineData("2.5e4", "25000")]
    [InlineData("5e-3", "0.005")]
    public void Read_Powers_AreWorkedOut(string text, string expected) => Assert.Equal(expected, Whole(text));

    [Theory]
    [InlineData("ten out of four", "10 4")]
    [InlineData("14 in three boxes", "14 3")]
    [InlineData("$900 over 3 years", "900 3")]
    [InlineData("pages 11,12,14 and 20", "11 12 14 20")]
    [InlineData("10.20.30.40", "10 20 30 40")]
    [InlineData("five minus three", "5 -3")]
    [InlineData("2 thousand 5 hundred and 0", "2500 0")]
    [InlineData("two hundred and minus five", "200 -5")]
    [InlineData("5 thousand and 2 deals", "5000 2")]
    [InlineData("call 555 123 4567", "555 123 4567")]
    [InlineData("from 5 to 6", "5 6")]
    public void Read_SeveralNumbers_ReadsEach(string text, string expected) => Assert.Equal(expected, string.Join(' ', All(text)));

    [Theory]
    [InlineData("a")]
    [InlineData("the one they want")]
    [InlineData("a second meeting")]
    [InlineData("first class")]
    [InlineData("12km")]
    [InlineData("the .75l bottle")]
    [InlineData("3/4/2017")]
    [InlineData("quarter")]
    [InlineData("hundreds of deals")]
    [InlineData("a few thousands")]
    [InlineData("B2B")]
    public void Read_OtherWords_AreNoNumbers(string text) => Assert.Empty(All(text));

    private static string Whole(string text)
    {
        string?[] words = [.. WordReader.Read(text).Select(w => w.Text)];
        var read = AnyNumberReader.Read(words, 0);
        Assert.Equal(words.Length, read?.End);
        return Written(read!.Value.Value);
    }

    private static List<string> All(string text)
    {
        string?[] words = [.. WordReader.Read(text).Select(w => w.Text)];
        var found = new List<string>();
        for (var at = 0; at < words.Length; at++)
        {
            if (AnyNumberReader.Read(words, at) is not var (value, end)) continue;
            found.Add(Written(value));
            at = end - 1;
        }

        return found;
    }

    private static string Written(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
