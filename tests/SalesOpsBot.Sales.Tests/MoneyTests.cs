namespace SalesOpsBot.Sales.Tests;

public class MoneyTests
{
    private static readonly Currency Usd = Currency.Usd;

    [Theory]
    [InlineData("1234.50", "USD", 123450)]
    [InlineData("0.005", "USD", 1)]
    [InlineData("-0.005", "USD", -1)]
    [InlineData("1234", "JPY", 1234)]
    [InlineData("1.2345", "KWD", 1235)]
    public void Of_RoundsHalfAMinorUnitAwayFromZero(string amount, string currency, long minor) =>
        Assert.Equal(minor, Money.Of(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), new(currency)).MinorUnits);

    [Fact]
    public void Add_OtherCurrency_Throws() => Assert.Throws<InvalidOperationException>(() => new Money(1, Usd) + new Money(1, new("EUR")));

    [Fact]
    public void Add_BeyondTheRange_Throws() => Assert.Throws<OverflowException>(() => new Money(long.MaxValue, Usd) + new Money(1, Usd));

    [Fact]
    public void Allocate_NeverLosesACent()
    {
        var random = new Random(17);
        for (var i = 0; i < 2_000; i++)
        {
            var whole = new Money(random.NextInt64(-1_000_000, 1_000_000), Usd);
            var weights = Enumerable.Range(0, random.Next(1, 9)).Select(_ => (decimal)random.Next(0, 50)).Append(1).ToArray();
            Assert.Equal(whole, whole.Allocate(weights).Aggregate((a, b) => a + b));
        }
    }

    [Fact]
    public void Allocate_WithoutWeights_Throws() => Assert.Throws<ArgumentException>(() => new Money(1, Usd).Allocate());

    [Theory]
    [InlineData("usd", "USD")]
    [InlineData(" eur ", "EUR")]
    [InlineData("€", null)]
    [InlineData("US", null)]
    [InlineData("US1", null)]
    [InlineData(null, null)]
    public void TryParse_TakesThreeLettersOnly(string? text, string? code) => Assert.Equal(code, Currency.TryParse(text)?.Code);
}
