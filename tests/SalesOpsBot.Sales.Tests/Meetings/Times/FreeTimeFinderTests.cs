using System.Globalization;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.Meetings.Times;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Tests.Meetings.Times;

public class FreeTimeFinderTests
{
    private readonly SalesOptions _options = new();
    private readonly Salesperson _chicago = Person(1, "America/Chicago");
    private readonly Salesperson _berlin = Person(2, "Europe/Berlin");

    [Fact]
    public void Find_OnePerson_HasTheirWorkingHoursWithoutWhatIsTaken() => Assert.Equal(
        ["10-03T14:00/10-03T16:00", "10-03T17:00/10-03T22:00"],
        Find([_chicago], "2017-10-03T00:00", "2017-10-04T05:00", 60, Busy(_chicago, "2017-10-03T16:00", "2017-10-03T17:00")));

    [Fact]
    public void Find_PeopleInDifferentZones_HaveTheTimeThatBothWork() =>
        Assert.Equal(["10-03T14:00/10-03T15:00"], Find([_chicago, _berlin], "2017-10-03T00:00", "2017-10-04T00:00", 60));

    [Fact]
    public void Find_InTheWeekInWhichOnlyOneSidesClocksHaveChanged_HasAnHourMore()
    {
        // Germany goes back on 29 October 2017, the United States a week later.
        Assert.Equal(["10-31T14:00/10-31T16:00"], Find([_chicago, _berlin], "2017-10-31T00:00", "2017-11-01T00:00", 60));
    }

    [Fact]
    public void Find_HoursThatNeverMeet_HasNothing() =>
        Assert.Empty(Find([Person(3, "America/Los_Angeles"), _berlin], "2017-10-02T00:00", "2017-10-09T00:00", 15));

    [Fact]
    public void Find_Weekend_HasNothing() => Assert.Empty(Find([_berlin], "2017-12-30T00:00", "2018-01-01T00:00", 15));

    [Fact]
    public void Find_OverTheYearsEnd_LeavesOutItsHoliday()
    {
        _options.WorkingHours.Holidays.Add(new(2018, 1, 1));
        Assert.Equal(["12-29T08:00/12-29T16:00", "01-02T08:00/01-02T16:00"], Find([_berlin], "2017-12-29T00:00", "2018-01-03T00:00", 60));
    }

    [Fact]
    public void Find_OwnHours_StandBeforeTheCompanys() =>
        Assert.Equal(["10-03T05:30/10-03T08:00"], Find([Person(4, "Europe/Berlin", new TimeOnly(7, 30), new TimeOnly(10, 0))], "2017-10-03T00:00", "2017-10-04T00:00", 60));

    [Fact]
    public void Find_WithABuffer_KeepsItAroundMeetingsButNotAroundWholeDays()
    {
        _options.Meetings.BufferMinutes = 15;
        Assert.Equal(
            ["10-03T07:00/10-03T08:45", "10-03T10:15/10-03T15:00"],
            Find([_berlin], "2017-10-03T00:00", "2017-10-04T00:00", 60, Busy(_berlin, "2017-10-03T09:00", "2017-10-03T10:00"), Busy(_berlin, "2017-10-03T22:00", "2017-10-04T22:00") with { AllDay = true }));
    }

    [Fact]
    public void Find_WithinSomeHoursOnly_LeavesOutTheRest() => Assert.Equal(
        ["10-03T10:00/10-03T11:00", "10-03T13:00/10-03T15:00"],
        Show(FreeTimeFinder.Find(
            Search([_berlin], "2017-10-03T00:00", "2017-10-04T00:00", 60) with { Windows = [Slot("2017-10-03T10:00", "2017-10-03T16:00")] },
            [Busy(_berlin, "2017-10-03T11:00", "2017-10-03T13:00")],
            _options)));

    [Fact]
    public void Find_BusyTimesThatOverlap_AreTakenOnce() => Assert.Equal(
        ["10-03T12:00/10-03T15:00"],
        Find([_berlin], "2017-10-03T07:00", "2017-10-04T00:00", 60, Busy(_berlin, "2017-10-03T06:00", "2017-10-03T11:00"), Busy(_berlin, "2017-10-03T09:00", "2017-10-03T12:00"), Busy(_berlin, "2017-10-03T07:30", "2017-10-03T08:00")));

    [Fact]
    public void Find_TheMeetingThatIsMoved_DoesNotStandInItsOwnWay() => Assert.Equal(
        ["10-03T07:00/10-03T15:00"],
        Show(FreeTimeFinder.Find(Search([_berlin], "2017-10-03T00:00", "2017-10-04T00:00", 60) with { Except = "M1" }, [Busy(_berlin, "2017-10-03T09:00", "2017-10-03T10:00") with { MeetingExternalId = "M1" }], _options)));

    [Fact]
    public void Nearest_OfTwoFreeTimes_AreTheNearestOnTheStepThatDoNotOverlap()
    {
        TimeSlot[] free = [Slot("2017-10-03T07:10", "2017-10-03T09:00"), Slot("2017-10-03T10:00", "2017-10-03T15:00")];
        var nearest = FreeTimeFinder.Nearest(free, At("2017-10-03T09:00"), TimeSpan.FromHours(1), TimeSpan.FromMinutes(30), TimeZoneInfo.Utc, 3);
        Assert.Equal(["10-03T08:00/10-03T09:00", "10-03T10:00/10-03T11:00", "10-03T11:00/10-03T12:00"], Show(nearest));
    }

    [Fact]
    public void Starts_InAZoneOffTheHour_AreOnItsOwnHour() => Assert.Equal(
        ["10-03T04:30/10-03T05:30", "10-03T05:00/10-03T06:00"],
        Show(FreeTimeFinder.Starts(Slot("2017-10-03T04:20", "2017-10-03T06:10"), TimeSpan.FromHours(1), TimeSpan.FromMinutes(30), TimeZoneInfo.FindSystemTimeZoneById("Asia/Kolkata"))));

    [Fact]
    public void Collisions_AreWhatOverlaps_NotWhatTouches()
    {
        BusyTime[] busy = [Busy(_berlin, "2017-10-03T08:00", "2017-10-03T09:00"), Busy(_chicago, "2017-10-03T09:30", "2017-10-03T11:00"), Busy(_berlin, "2017-10-03T10:00", "2017-10-03T11:00")];
        Assert.Equal([_chicago.Id], CollisionFinder.Find(Slot("2017-10-03T09:00", "2017-10-03T10:00"), busy).Select(c => c.Person));
    }

    private List<string> Find(Salesperson[] people, string from, string before, int minutes, params BusyTime[] busy) => Show(FreeTimeFinder.Find(Search(people, from, before, minutes), busy, _options));

    private static TimeSearch Search(Salesperson[] people, string from, string before, int minutes) => new(people[0], people, Slot(from, before), TimeSpan.FromMinutes(minutes));

    private static List<string> Show(IEnumerable<TimeSlot> slots) => [.. slots.Select(s => $"{Show(s.Start)}/{Show(s.End)}")];

    private static string Show(DateTimeOffset instant) => instant.UtcDateTime.ToString("MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    private static BusyTime Busy(Salesperson person, string from, string before) => new(person.Id, Slot(from, before), "Busy");

    private static TimeSlot Slot(string from, string before) => new(At(from), At(before));

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static Salesperson Person(long id, string zone, TimeOnly? from = null, TimeOnly? until = null) =>
        new() { Id = new(id), ExternalId = $"U{id}", Name = $"P{id}", TimeZone = zone, WorksFrom = from, WorksUntil = until };
}
