using System.Globalization;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Contacts;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Stores;

/// <summary>The program's own calendar, the agenda, what is still to be told, and contacts, on a real database.</summary>
public class CalendarStoreTests
{
    private static readonly DateTimeOffset Ten = new(2017, 10, 3, 10, 0, 0, TimeSpan.Zero);
    private static readonly TimeSlot Day = new(Ten.AddHours(-10), Ten.AddHours(14));
    private readonly TestCompany _company = new();
    private readonly Salesperson _ann;
    private readonly Salesperson _bob;

    public CalendarStoreTests() => (_ann, _bob) = (_company.Person("Ann"), _company.Person("Bob"));

    [Fact]
    public async Task Busy_HoldsMeetingsOfOrganizersAndAttendees_AndBlocks_ButNotWhatIsCalledOff()
    {
        _company.Keep(Meeting("M1", _ann, Ten, _bob), Meeting("M2", _bob, Ten.AddHours(2), status: MeetingStatus.Cancelled), Block(_bob));
        var busy = await BusyAsync(Scopes.Company, _ann, _bob);
        Assert.Equal(["Ann Talk M1", "Bob Talk M1", "Bob Lunch "], busy.Select(b => $"{(b.Person == _ann.Id ? "Ann" : "Bob")} {b.Subject} {b.MeetingExternalId}"));
    }

    [Fact]
    public async Task Busy_OutsideTheScope_IsToldWithoutItsSubject()
    {
        _company.Keep(Meeting("M1", _bob, Ten), Block(_ann));
        Assert.Equal([(_bob.Id, null), (_ann.Id, "Lunch")], (await BusyAsync(Scopes.Of(_ann), _ann, _bob)).Select(b => (b.Person, b.Subject)));
    }

    [Fact]
    public async Task Busy_MeetingThatBeganBefore_ReachesIn()
    {
        _company.Keep(Meeting("M1", _ann, Day.Start.AddMinutes(-15)));
        Assert.Single(await BusyAsync(Scopes.Company, _ann));
    }

    [Fact]
    public async Task FreeTimes_AreBetweenWhatIsTaken()
    {
        _company.Keep(Meeting("M1", _ann, Ten), Block(_ann));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var free = await database.Get<ICalendar>().FreeTimesAsync(new(_ann, [_ann], Day, TimeSpan.FromHours(1)), default);
        Assert.Equal(["09:00-10:00", "10:30-12:00", "13:00-17:00"], Found(free).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Start:HH:mm}-{f.End:HH:mm}")));
    }

    [Fact]
    public async Task Agenda_HasWhatOneHoldsAndWhereOneTakesPart_InOrder()
    {
        _company.Keep(Meeting("M1", _bob, Ten.AddHours(1), _ann), Meeting("M2", _ann, Ten), Meeting("M3", _bob, Ten), Meeting("M4", _ann, Ten, status: MeetingStatus.Cancelled), Meeting("M5", _ann, Day.End));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var page = await database.Get<IMeetingStore>().AgendaAsync(Scopes.Of(_ann), Day, null, 0, 10, default);
        Assert.Equal(["M2", "M1"], page.Meetings.Select(m => m.ExternalId));
        Assert.Equal((2, 60), (page.Count, page.Minutes));
        Assert.Equal(["Ann"], page.Meetings[1].Attendees);
        Assert.Equal(["M1"], (await database.Get<IMeetingStore>().AgendaAsync(Scopes.Of(_ann), Day, null, 1, 10, default)).Meetings.Select(m => m.ExternalId));
    }

    [Theory]
    [InlineData("talk", "M2,M3")]
    [InlineData("isdom", "M1")]
    [InlineData("bob", "M3")]
    [InlineData("M1", "M1")]
    [InlineData("nothing of the sort", "")]
    public async Task Find_ByIdSubjectAccountOrPeople_WhatComesFirst(string words, string expected)
    {
        var isdom = _company.Account("Isdom");
        var demo = Meeting("M1", _ann, Ten);
        (demo.Subject, demo.AccountId) = ("Demo", isdom.Id);
        _company.Keep(demo, Meeting("M2", _ann, Ten.AddDays(1)), Meeting("M3", _ann, Ten.AddDays(2), _bob), Meeting("M4", _bob, Ten));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        Assert.Equal(expected, string.Join(',', (await database.Get<IMeetingStore>().FindAsync(Scopes.Of(_ann), words, Ten.AddHours(2), 5, default)).Select(m => m.ExternalId)));
    }

    [Fact]
    public async Task Undelivered_IsWhatChangedSinceItWasTold_AndALaterChangeStaysToBeTold()
    {
        var booked = Meeting("M1", _ann, Ten);
        (booked.Sequence, booked.Token) = (1, MeetingToken.New());
        _company.Keep(booked, Meeting("M2", _ann, Ten));
        await using var database = await TemporaryDatabase.WithAsync(_company);
        var store = database.Get<IMeetingStore>();
        var invitation = Assert.Single(await store.UndeliveredAsync(10, default));
        Assert.Equal("Ann", invitation.Organizer.Name);
        await store.DeliveredAsync(invitation.Meeting.Id, 1, new("event-1", "https://join.example.com", true), default);
        Assert.Empty(await store.UndeliveredAsync(10, default));
        var kept = await store.InvitationAsync(booked.Token!, default);
        Assert.Equal(("event-1", "https://join.example.com", 1), (kept!.Meeting.CalendarId, kept.Meeting.JoinUrl, kept.Meeting.DeliveredSequence));
        Assert.Null(await store.InvitationAsync(MeetingToken.New(), default));
    }

    [Theory]
    [InlineData("cfo isdom", "Ina")]
    [InlineData("INA", "Ina")]
    [InlineData("isdom", "Ben,Ina")]
    [InlineData("cf", "")]
    [InlineData("%", "")]
    public async Task Contacts_AreFoundByNameTitleAndAccount(string words, string expected)
    {
        var isdom = _company.Account("Isdom");
        _company.Contact(isdom, "Ina", "CFO", "ina@isdom.example");
        _company.Contact(isdom, "Ben", "Buyer");
        _company.Contact(_company.Account("Konex"), "Kim", "CFO");
        await using var database = await TemporaryDatabase.WithAsync(_company);
        Assert.Equal(expected, string.Join(',', (await database.Get<IContactStore>().SearchAsync(words, 5, default)).Select(c => c.Name)));
        Assert.Equal("Ina", (await database.Get<IContactStore>().FindAsync("INA@isdom.example", default))?.Name);
    }

    private async Task<IReadOnlyList<BusyTime>> BusyAsync(Sales.Access.SalesScope seen, params Salesperson[] people)
    {
        await using var database = await TemporaryDatabase.WithAsync(_company);
        return Found(await database.Get<ICalendar>().BusyAsync(seen, people, Day, default));
    }

    private static T Found<T>(Outcome<T> outcome) => outcome.Match(found => found, problem => throw new InvalidOperationException(problem.Message));

    private static Meeting Meeting(string id, Salesperson organizer, DateTimeOffset at, Salesperson? with = null, MeetingStatus status = MeetingStatus.Planned) => new()
    {
        ExternalId = id,
        OrganizerId = organizer.Id,
        Subject = "Talk",
        StartsAt = at,
        DurationMinutes = 30,
        Status = status,
        Attendees = with is null ? [] : [new() { Name = with.Name, PersonId = with.Id }],
    };

    private static CalendarBlock Block(Salesperson person) =>
        new() { ExternalId = $"B-{person.Name}", SalespersonId = person.Id, Subject = "Lunch", FirstDay = new(2017, 9, 4), StartsAt = new(12, 0), DurationMinutes = 60, TimeZone = "Etc/UTC", Rule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR" };
}
