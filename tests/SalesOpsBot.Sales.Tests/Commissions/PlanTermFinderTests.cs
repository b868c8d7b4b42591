using SalesOpsBot.Sales.Commissions;
using static SalesOpsBot.Sales.Tests.Commissions.Sold;

namespace SalesOpsBot.Sales.Tests.Commissions;

public class PlanTermFinderTests
{
    [Fact]
    public void Versions_FollowEachOther_FromTheirDays()
    {
        var terms = PlanTermFinder.Find(Gladys, [Assign("2017-03-01")], [Plan(TenPercent), Plan(TenPercent, "2017-07-01")]);
        Assert.Equal([new DateRange(Day("2017-03-01"), Day("2017-06-30")), new DateRange(Day("2017-07-01"), DateOnly.MaxValue)], terms.Select(t => t.Days));
    }

    [Fact]
    public void Correction_TakesThePlaceOfTheVersionOfItsDay() =>
        Assert.Equal(2, Assert.Single(PlanTermFinder.Find(Gladys, [Assign("2017-03-01")], [Plan(TenPercent), Plan(TenPercent, version: 2)])).Plan.Version);

    [Fact]
    public void PlanThatBeginsLater_LeavesTheDaysBeforeWithoutOne() =>
        Assert.Equal(Day("2017-07-01"), Assert.Single(PlanTermFinder.Find(Gladys, [Assign("2017-03-01")], [Plan(TenPercent, "2017-07-01")])).Days.Start);

    [Fact]
    public void Leaver_HasATermThatEnds()
    {
        var term = Assert.Single(PlanTermFinder.Find(Gladys, [Assign("2017-03-01", "2017-11-15")], [Plan(TenPercent)]));
        Assert.Equal((true, Day("2017-11-15")), (term.Ends, term.Days.End));
    }

    [Fact]
    public void NextAssignment_EndsTheOneBefore_WithoutLeaving()
    {
        var terms = PlanTermFinder.Find(Gladys, [Assign("2017-08-01"), Assign("2017-03-01")], [Plan(TenPercent)]);
        Assert.Equal([false, false], terms.Select(t => t.Ends));
        Assert.Equal(Day("2017-07-31"), terms[0].Days.End);
    }

    [Fact]
    public void OtherPeoplesAssignments_AreNotOnes() => Assert.Empty(PlanTermFinder.Find(Darcel, [Assign("2017-03-01")], [Plan(TenPercent)]));

    [Theory]
    [InlineData(SettlementPeriod.Month, "2016-02,2016-03")]
    [InlineData(SettlementPeriod.Quarter, "2016-Q1")]
    [InlineData(SettlementPeriod.Year, "2016")]
    public void Settlements_AreWholePeriodsOfThePlan(SettlementPeriod by, string periods)
    {
        var term = new PlanTerm(Plan(TenPercent with { SettledBy = by }), new(Day("2015-01-01"), DateOnly.MaxValue), false);
        var cut = SettlementCalendar.Cut([term], new(Day("2016-02-29"), Day("2016-03-01")), new()).ToList();
        Assert.Equal(periods, string.Join(',', cut.Select(c => c.Period)));
        Assert.All(cut, c => Assert.Equal(c.Period.Days, c.Days));
    }

    [Fact]
    public void Settlement_OfAQuarterThatBeginsInFebruary_FollowsTheFiscalCalendar()
    {
        var term = new PlanTerm(Plan(TenPercent), new(Day("2015-01-01"), DateOnly.MaxValue), false);
        Assert.Equal("2017-11-01/2018-01-31", Assert.Single(SettlementCalendar.Cut([term], new(Day("2017-12-05"), Day("2017-12-05")), new(2))).Period.ToString());
    }

    [Fact]
    public void PlanThatChangesInThePeriod_CutsItInTwo()
    {
        var terms = PlanTermFinder.Find(Gladys, [Assign("2017-01-01")], [Plan(TenPercent), Plan(TenPercent, "2017-11-15")]);
        var cut = SettlementCalendar.Cut(terms, Q4.Days, new()).ToList();
        Assert.Equal(Q4.Days.Days, cut.Sum(c => c.Days.Days));
        Assert.Equal(2, cut.Count);
    }

    private static CommissionPlanAssignment Assign(string from, string? until = null) =>
        new() { SalespersonId = Gladys, PlanName = "rep", ValidFrom = Day(from), ValidUntil = until is null ? null : Day(until) };
}
