using SalesOpsBot.Sales.Kpis;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Tests.Kpis;

public class JobTimeCalculatorTests
{
    [Theory]
    [InlineData(8.0, 0.2, false)]
    [InlineData(8.5, 0.2125, true)]
    [InlineData(0, 0, false)]
    public void Of_FortyHoursOfACloser_WarnsOnlyAbove20PercentInbound(double inbound, double share, bool warning)
    {
        var time = Of([Job.Closing], (Job.Closing, (long)((40 - inbound) * 60)), (Job.Inbound, (long)(inbound * 60)))!;
        Assert.Equal(((decimal)share, warning, 40m), (time.OtherShare, time.Warning, time.Hours));
    }

    [Fact]
    public void Of_SeveralOtherJobs_AddsThemUp_AndNamesTheLargest()
    {
        var time = Of([Job.Closing], (Job.Closing, 60), (Job.Inbound, 10), (Job.CustomerSuccess, 30))!;
        Assert.Equal((0.4m, (Job?)Job.CustomerSuccess), (time.OtherShare, time.LargestOther));
    }

    [Fact]
    public void Of_AnSdr_BothDoorsAreTheirOwn() => Assert.False(Of([Job.Inbound, Job.Prospecting], (Job.Inbound, 50), (Job.Prospecting, 50))!.Warning);

    [Fact]
    public void Of_SomebodyWithoutAJob_DoesNoOtherJobsWork() => Assert.Equal(0, Of([], (Job.Closing, 60))!.OtherShare);

    [Fact]
    public void Of_NoTimeKnown_IsNothing() => Assert.Null(Of([Job.Closing]));

    [Fact]
    public void Jobs_WithoutOneThatIsKnown_FollowTheRole()
    {
        Assert.Equal([Job.Closing], Person(Role.Rep, null).Jobs);
        Assert.Equal([Job.Inbound, Job.Prospecting], Person(Role.Sdr, null).Jobs);
        Assert.Equal([Job.CustomerSuccess], Person(Role.Rep, Job.CustomerSuccess).Jobs);
        Assert.Empty(Person(Role.Manager, null).Jobs);
    }

    private static Salesperson Person(Role role, Job? job) => new() { ExternalId = "A", Name = "Ann", Role = role, Job = job };

    private static JobTime? Of(IReadOnlyList<Job> own, params (Job Job, long Minutes)[] minutes) => JobTimeCalculator.Of("Ann", own, minutes.ToDictionary(m => m.Job, m => m.Minutes), 0.20m);
}
