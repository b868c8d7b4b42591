using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Tests.Language.Amounts;

public sealed class CurrencyReaderTests
{
    [Theory]
    [InlineData("$1,200", "1200")]
    [InlineData("us$ 3 million", "3000000")]
    [InlineData("U.S. $ 40", "40")]
    [InlineData("nz $ 12.5 million", "12500000.0")]
    [InlineData("₹ 7 crore", "70000000")]
    [InlineData("rs. 450", "450")]
    [InlineData("EUR 8.25", "8.25")]
    [InlineData("GBP12.50", "12.50")]
    [InlineData("12.50gbp", "12.50")]
    [InlineData("20 MEUR", "20000000")]
    [InlineData("KUSD 75", "75000")]
    [InlineData("9 EUR million", "9000000")]
    [InlineData("sixty thousand swiss francs", "60000")]
    [InlineData("4 billion south korean won", "4000000000")]
    [InlineData("a hundred u.s. dollars", "100")]
    [InlineData("half a million euros", "500000.0")]
    [InlineData("2 1/2 million pounds", "2500000.0")]
    [InlineData("five hundred bucks", "500")]
    [InlineData("7 dollars 25 cents", "7.25")]
    [InlineData("seven dollars and five cents", "7.05")]
    [InlineData("eight euros eighty", "8.8")]
    [InlineData("nine dollars and nine", "9.09")]
    [InlineData("$60 and twenty", "60.2")]
    [InlineData("75 cents", "0.75")]
    [InlineData("3,45,678 rupees", "345678")]
    [InlineData("40 pounds sterling", "40")]
    [InlineData("three million marks", "3000000")]
    [InlineData("9 billion won", "9000000000")]
    [InlineData("80¢", "0.80")]
    [InlineData("3/5 dollars", "0.6")]
    [InlineData("-$20", "-20")]
    [InlineData("minus 20 dollars", "-20")]
    public void Read_AmountsWithTheirCurrency_ReadsTheWhole(string text, string expected)
    {
        string?[] words = [.. WordReader.Read(text).Select(w => w.Text)];

        var hit = CurrencyReader.Read(words, 0);

        Assert.Equal(words.Length, hit?.End);
        Assert.Equal(expected, FormattableString.Invariant($"{hit!.Value.Amount * hit.Value.Unit}"));
    }

    [Theory]
    [InlineData("$5 $6", 2)]
    [InlineData("5 dollars 6 euros", 2)]
    [InlineData("$5,000 and 20% off", 2)]
    [InlineData("100 dollars 12 march", 2)]
    [InlineData("$300 2 deals", 2)]
    [InlineData("400 USD,20 times", 2)]
    public void Read_AmountBeforeAnotherNumber_LeavesTheOtherAlone(string text, int end) => Assert.Equal(end, CurrencyReader.Read([.. WordReader.Read(text).Select(w => w.Text)], 0)?.End);

    [Theory]
    [InlineData("12 won deals")]
    [InlineData("us won 12")]
    [InlineData("all 30 of us")]
    [InlineData("mark 5")]
    [InlineData("5 million won this quarter")]
    [InlineData("20 deals")]
    public void Read_OtherCounts_AreNoMoney(string text) => Assert.Null(CurrencyReader.Read([.. WordReader.Read(text).Select(w => w.Text)], 0));

    [Theory]
    [InlineData("euros", 1)]
    [InlineData("hong kong dollars", 3)]
    [InlineData("usd", 1)]
    public void Name_CurrencyWithoutAnAmount_IsFound(string text, int end) => Assert.Equal(end, CurrencyReader.Name([.. WordReader.Read(text).Select(w => w.Text)], 0));
}
