using SalesOpsBot.Assistant.Kpis;
using SalesOpsBot.Assistant.Tests.Cards;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Assistant.Tests.Kpis;

public sealed class KpisCardTests
{
    [Theory]
    [InlineData("won_value", KpiUnit.Money, 1_500, 1_200, "$1,500", "▲ up 25%", "Good")]
    [InlineData("win_rate", KpiUnit.Ratio, 0.622, 0.641, "62.2%", "▼ down 1.9 points", "Attention")]
    [InlineData("sales_cycle", KpiUnit.Days, 45, 50, "45 days", "▼ down 10%", "Good")]
    [InlineData("lost_count", KpiUnit.Count, 12, 8, "12", "▲ up 50%", "Attention")]
    [InlineData("won_count", KpiUnit.Count, 12, 12, "12", "unchanged", "Default")]
    [InlineData("won_count", KpiUnit.Count, 12, 0, "12", "", "Default")]
    [InlineData("pipeline_coverage", KpiUnit.Times, 2.44, 0, "2.4×", "", "Default")]
    public void From_AFigureAndItsPast_SaysWhichWayItWentAndWhetherThatIsGood(string name, KpiUnit unit, double now, double before, string value, string change, string color)
    {
        var figure = KpisCardFigure.From(new(name, "Title", unit, (decimal)now, 1, "") { Previous = (decimal)before }, new("USD"), SampleCards.Formats);

        Assert.Equal((value, change, color), (figure.Value, figure.Change, figure.Color));
    }

    [Fact]
    public void From_AFigureThatTheDataDoesNotAllow_IsListedWithItsReason()
    {
        var card = KpisCard.From(SampleAnswers.Kpis, SampleCards.Formats);

        Assert.Equal("No figure for: Win rate by value (needs the value of lost deals, which are kept at zero here).", card.Unknown);
        Assert.Equal(SampleAnswers.Kpis.Kpis.Count - 1, card.Rows.Sum(row => row.Figures.Count) + card.Sections.Sum(section => section.Figures.Count));
    }

    [Fact]
    public void From_FiguresThatNeedTheSameData_SayItOnce() => Assert.Equal(
        "No figure for: A, C (needs quotas); B (nothing won).",
        KpisCard.Missing([Unknown("A", "needs quotas"), Unknown("B", "nothing won"), Unknown("C", "needs quotas")]));

    [Fact]
    public void From_AFigureOfLastYear_SaysBothChanges() => Assert.Equal(
        "▲ up 25% · ▼ down 50% on last year",
        KpisCardFigure.From(new("won_value", "Won", KpiUnit.Money, 1_500, 1, "") { Previous = 1_200, LastYear = 3_000 }, new("USD"), SampleCards.Formats).Change);

    private static Kpi Unknown(string title, string needs) => new(title, title, KpiUnit.Count, null, 0, "") { Note = needs };
}
