using System.Globalization;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Tests.Approvals;

public class ApprovalCourseTests
{
    private static readonly DateTimeOffset Now = new(2017, 12, 31, 15, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Begin_AsksTheNearestManager_AndSeatsWhoComesAfter()
    {
        var approval = Begin("Darcel Schlecht", [Step(ApprovalStep.Manager), Step(ApprovalStep.SalesOperations)]);
        Assert.Equal("Melvin Marxen, then Olivia Bennett", ApproverWords.Chain(approval, Company.Org));
        Assert.Equal("Melvin Marxen", ApproverWords.Waiting(approval, Company.Org));
    }

    [Fact]
    public void Begin_OfAManagersOwn_GoesPastThem() =>
        Assert.Equal("Vera Quist", ApproverWords.Waiting(Begin("Melvin Marxen", [Step(ApprovalStep.Manager)], owner: "Darcel Schlecht"), Company.Org));

    [Fact]
    public void Begin_AStepOfTheSamePeople_FallsOut() =>
        Assert.Equal("Olivia Bennett", ApproverWords.Chain(Begin("Vera Quist", [Step(ApprovalStep.Manager), Step(ApprovalStep.SalesOperations)]), Company.Org));

    [Fact]
    public void Begin_WithNobodyToAsk_IsRefused()
    {
        var approval = Approval("Olivia Bennett", "Olivia Bennett");
        Assert.False(Course(Now).Begin(approval, [Step(ApprovalStep.SalesOperations)]));
    }

    [Fact]
    public void Answer_OneAfterAnother_AsksTheSecondOnlyThen()
    {
        var approval = Begin("Darcel Schlecht", [Step(ApprovalStep.Manager), Step(ApprovalStep.SalesOperations)]);
        Assert.Equal(ApprovalAnswer.NotAsked, Answer(approval, "Olivia Bennett", true));
        Assert.Equal(ApprovalAnswer.Goes, Answer(approval, "Melvin Marxen", true));
        Assert.Equal(ApprovalAnswer.Given, Answer(approval, "Melvin Marxen", true));
        Assert.Equal(ApprovalAnswer.Approved, Answer(approval, "Olivia Bennett", true));
        Assert.Equal(ApprovalAnswer.Closed, Answer(approval, "Olivia Bennett", false));
    }

    [Fact]
    public void Answer_FirstOfSeveral_Decides()
    {
        var approval = Begin("Darcel Schlecht", [Step(ApprovalStep.Manager, "Rocco Neubert")]);
        Assert.Equal(ApprovalAnswer.Approved, Answer(approval, "Rocco Neubert", true));
        Assert.Equal(AskState.Moot, approval.Asks.Single(ask => ask.ApproverId == Id("Melvin Marxen")).State);
    }

    [Fact]
    public void Answer_Unanimous_NeedsAll_AndOneNoIsEnough()
    {
        var step = Step(ApprovalStep.Manager, "Rocco Neubert");
        step.Mode = ApprovalMode.Unanimous;
        var approval = Begin("Darcel Schlecht", [step]);
        Assert.Equal(ApprovalAnswer.Goes, Answer(approval, "Rocco Neubert", true));
        Assert.Equal(ApprovalAnswer.Rejected, Answer(approval, "Melvin Marxen", false));
        Assert.Equal((ApprovalState.Rejected, Id("Melvin Marxen")), (approval.State, approval.DecidedById));
    }

    [Fact]
    public void Answer_OfWhoeverAsked_IsRefused() =>
        Assert.Equal(ApprovalAnswer.Own, Answer(Begin("Darcel Schlecht", [Step(ApprovalStep.Manager)]), "Darcel Schlecht", true));

    [Fact]
    public void Review_OverASunday_BeforeEightHoursOfWork_DoesNothing()
    {
        var approval = Begin("Darcel Schlecht", [Step(ApprovalStep.Manager)]);
        Assert.Empty(Course(At("2018-01-01T22:59Z")).Review(approval));
    }

    [Fact]
    public void Review_GoesUpOneByOne_ThenToSalesOperations_AndThenNoFurther()
    {
        var approval = Begin("Darcel Schlecht", [Step(ApprovalStep.Manager)]);
        Assert.Equal("Melvin Marxen has not answered, so Vera Quist was asked.", Course(At("2018-01-01T23:00Z")).Review(approval).Single());
        Assert.Equal("Vera Quist has not answered, so Olivia Bennett was asked.", Course(At("2018-01-02T23:00Z")).Review(approval).Single());
        Assert.Empty(Course(At("2018-01-03T23:00Z")).Review(approval));
        Assert.Equal("Melvin Marxen or Vera Quist or Olivia Bennett", ApproverWords.Waiting(approval, Company.Org));
    }

    [Fact]
    public void Review_AtItsEnd_Expires()
    {
        var approval = Begin("Darcel Schlecht", [Step(ApprovalStep.Manager)]);
        Course(Now.AddDays(7)).Review(approval);
        Assert.Equal((ApprovalState.Expired, (SalespersonId?)null), (approval.State, approval.DecidedById));
        Assert.Empty(approval.Waiting);
    }

    [Theory]
    [InlineData("2018-01-02T06:00Z", false)]
    [InlineData("2018-01-02T07:00Z", true)]
    [InlineData("2018-01-06T05:00Z", true)]
    [InlineData("2018-01-06T07:00Z", false)]
    public void StandIn_HoldsForTheDaysOfWhoIsAway_ByTheirOwnClock(string instant, bool holds)
    {
        var away = new Salesperson { Id = new(1), ExternalId = "1", Name = "Melvin", TimeZone = "America/Denver", StandInId = new SalespersonId(2), StandInFrom = new(2018, 1, 2), StandInUntil = new(2018, 1, 5) };
        var standIn = new Salesperson { Id = new(2), ExternalId = "2", Name = "Gladys" };
        var at = At(instant);
        Assert.Equal(holds, StandIns.For(standIn, new([away, standIn]), at).Contains(away.Id));
    }

    private static Approval Begin(string requester, ApprovalStep[] steps, string? owner = null)
    {
        var approval = Approval(requester, owner ?? requester);
        Assert.True(Course(Now).Begin(approval, steps));
        return approval;
    }

    private static Approval Approval(string requester, string owner) =>
        new() { Id = "A", ChangeId = "1", RequesterId = Id(requester), OwnerId = Id(owner), Because = "It does.", RequestedAt = Now, ExpiresAt = Now.AddDays(7) };

    private static ApprovalAnswer Answer(Approval approval, string person, bool approve) => Course(Now.AddHours(1)).Answer(approval, Company.Org.Named(person).Single(), approve, null);

    private static ApprovalCourse Course(DateTimeOffset now) => new(Company.Org, new SalesOptions(), now);

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

    private static SalespersonId Id(string name) => Company.Org.Named(name).Single().Id;

    private static ApprovalStep Step(params string[] by)
    {
        var step = new ApprovalStep();
        foreach (var who in by) step.By.Add(who);
        return step;
    }
}
