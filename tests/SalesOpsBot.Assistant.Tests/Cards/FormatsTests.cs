using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Tests.Cards;

public sealed class FormatsTests
{
    private static readonly Formats American = new("en-US", TimeZoneInfo.FindSystemTimeZoneById("America/Chicago"));
    private static readonly Formats German = new("de-DE", TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"));

    [Theory]
    [InlineData("en-US", "USD", 2802496, "$2,802,496")]
    [InlineData("en-US", "USD", 55.5, "$55.50")]
    [InlineData("en-US", "USD", 2265.82, "$2,266")]
    [InlineData("en-US", "USD", -4821, "-$4,821")]
    [InlineData("en-US", "EUR", 1054, "€1,054")]
    [InlineData("en-US", "SEK", 1054, "SEK\u00a01,054")]
    [InlineData("en-CA", "USD", 1054, "USD\u00a01,054")]
    [InlineData("de-DE", "USD", 2802496, "2.802.496 $")]
    [InlineData("de-DE", "EUR", 1054, "1.054 €")]
    [InlineData("ja-JP", "JPY", 1054, "￥1,054")]
    [InlineData("no-such-language-at-all", "USD", 1054, "$1,054")]
    public void Money_InEachCulture_IsWrittenAsThere(string language, string currency, double amount, string expected) =>
        Assert.Equal(expected, new Formats(language, TimeZoneInfo.Utc).Money(Money.Of((decimal)amount, new(currency))));

    [Fact]
    public void Percent_OfAShare_HasOneDecimalWhereItSaysSomething()
    {
        Assert.Equal("62.2%", American.Percent(0.622m));
        Assert.Equal("60%", American.Percent(0.6));
        Assert.Equal("62,2 %", German.Percent(0.622m));
    }

    [Theory]
    [InlineData("2017", "2017")]
    [InlineData("2017-Q4", "Q4 2017")]
    [InlineData("2017-12", "December 2017")]
    [InlineData("2017-W05", "Week 5, 2017")]
    [InlineData("2017-12-31", "Dec 31, 2017")]
    [InlineData("2017-10-01/2017-11-15", "Oct 1, 2017 – Nov 15, 2017")]
    public void Period_OfEachShape_ReadsLikeWords(string period, string expected) => Assert.Equal(expected, American.Period(Period.TryParse(period)!.Value));

    [Fact]
    public void Instant_OnThePersonsClock_KnowsTheDayThere()
    {
        var instant = new DateTimeOffset(2018, 1, 1, 3, 30, 0, TimeSpan.Zero);

        Assert.Equal("Dec 31, 2017, 9:30\u202fPM", American.Instant(instant));
        Assert.Equal("1.\u00a0Jan. 2018, 04:30", German.Instant(instant));
    }

    [Fact]
    public void Count_OfOne_IsSingular()
    {
        Assert.Equal("1 deal", American.Count(1, "deal", "deals"));
        Assert.Equal("1,257 deals", American.Count(1257, "deal", "deals"));
        Assert.Equal("0 deals", American.Count(0, "deal", "deals"));
    }
}
