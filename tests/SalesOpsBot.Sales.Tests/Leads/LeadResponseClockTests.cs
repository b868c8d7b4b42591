using SalesOpsBot.Sales.Leads;
using SalesOpsBot.Sales.Leads.Responses;

namespace SalesOpsBot.Sales.Tests.Leads;

public class LeadResponseClockTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void WorkingWait_IsByTheOwnersHours()
    {
        // Friday 16:50 to Monday 9:10 in Chicago.
        var contact = Contact("2017-12-15T22:50Z", "2017-12-18T15:10Z");
        Assert.Equal(20, Clock.WorkingWait(contact, ALead.Now).Time.TotalMinutes);
        Assert.Equal(64.3333, LeadResponseClock.ClockWait(contact, ALead.Now).Time.TotalHours, 3);
    }

    [Theory]
    [InlineData("2017-12-22T22:50Z", "2017-12-26T15:49Z", null)] // fifty working minutes are left over the weekend and Christmas
    [InlineData("2017-12-22T22:50Z", "2017-12-26T15:51Z", 1L)]
    [InlineData("2017-12-27T15:00Z", "2017-12-27T18:00Z", 120L)]
    public void Overdue_BeginsWhenTheWorkingTimeIsUsedUp(string arrived, string now, long? late) =>
        Assert.Equal(late, Clock.Overdue(Contact(arrived, null), At(now), Hour)?.LateMinutes);

    [Theory]
    [InlineData(LeadStatus.Disqualified)]
    [InlineData(LeadStatus.Converted)]
    public void Overdue_ALeadThatIsDecided_IsNot(LeadStatus status) => Assert.Null(Clock.Overdue(Contact("2017-12-01T15:00Z", null) with { Status = status }, ALead.Now, Hour));

    [Fact]
    public void Overdue_AnAnsweredLead_IsNot() => Assert.Null(Clock.Overdue(Contact("2017-12-01T15:00Z", "2017-12-20T15:00Z"), ALead.Now, Hour));

    [Fact]
    public void Overdue_NobodysLead_IsByTheCompanysZone()
    {
        var overdue = Assert.IsType<OverdueLead>(Clock.Overdue(Contact("2017-12-27T09:00Z", null) with { OwnerId = null }, At("2017-12-27T10:30Z"), Hour));
        Assert.Equal((null, 30), (overdue.Owner, overdue.LateMinutes));
    }

    private static LeadResponseClock Clock => new(new() { Holidays = { new(2017, 12, 25) } }, Company.Org);

    private static LeadContact Contact(string arrived, string? answered) =>
        new("L-1", "Ann Lee", "Isdom", LeadStatus.New, new(5), At(arrived), answered is null ? null : At(answered), false);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
