using SalesOpsBot.Sales.Settings;

namespace SalesOpsBot.Sales.Tests.Settings;

public class SettingsHistoryTests
{
    private static readonly SettingsHistory History = new(
    [
        Year("2018-02-01", 1, "2017-12-01", 2),
        Year("2018-02-01", 2, "2018-01-15", 3),
        Year("2019-07-01", 1, "2019-05-31", 7),
        Year("2016-01-01", 1, "2015-12-31", 1),
    ]);

    [Theory]
    [InlineData("2015-12-31", null)]
    [InlineData("2016-01-01", 1)]
    [InlineData("2018-01-31", 1)]
    [InlineData("2018-02-01", 3)]
    [InlineData("2019-06-30", 3)]
    [InlineData("2019-07-01", 7)]
    [InlineData("9998-12-31", 7)]
    public void On_IsTheLastVersionThatBegan_CorrectedOnesLeftOut(string day, int? month) =>
        Assert.Equal(month, History.On(SettingsKind.FiscalCalendar, Day(day))?.Read<FiscalYearRule>().FirstMonth);

    [Theory]
    [InlineData("2018-01-14", 2)]
    [InlineData("2018-01-15", 3)]
    [InlineData("2017-11-30", 1)]
    public void KnownOn_LeavesOutWhatCameLater(string day, int month) =>
        Assert.Equal(month, History.KnownOn(Day(day)).On(SettingsKind.FiscalCalendar, Day("2018-03-01"))!.Read<FiscalYearRule>().FirstMonth);

    [Fact]
    public void On_AKindThatNobodyImported_IsNothing() => Assert.Null(History.On(SettingsKind.Holidays, Day("2018-01-01")));

    [Fact]
    public void Step_NamesTheVersion()
    {
        var step = History.On(SettingsKind.FiscalCalendar, Day("2018-02-01"))!.Step("Calendar");
        Assert.Equal(("Calendar", "“Year”, in force from 2018-02-01, imported 2018-01-15", "version 2"), (step.Label, step.Working, step.Result));
    }

    private static SettingsVersion Year(string from, int version, string keptAt, int month) => new()
    {
        Kind = SettingsKind.FiscalCalendar,
        Name = "Year",
        ValidFrom = Day(from),
        Version = version,
        KeptAt = new(Day(keptAt), new(23, 59), TimeSpan.Zero),
        Content = SettingsJson.Write(new FiscalYearRule(month)),
    };

    private static DateOnly Day(string text) => Period.TryParse(text)!.Value.Start;
}
