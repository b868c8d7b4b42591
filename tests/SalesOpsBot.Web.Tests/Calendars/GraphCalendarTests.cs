using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.Meetings.Times;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Web.Tests.Calendars;

[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "The runner disposes it, asynchronously.")]
public sealed class GraphCalendarTests : IAsyncLifetime
{
    private static readonly Salesperson Ann = new() { Id = new(1), ExternalId = "U1", Name = "Ann Lee", Email = "ann@example.com", TimeZone = "America/Chicago" };
    private static readonly Salesperson Bob = new() { Id = new(2), ExternalId = "U2", Name = "Bob Fox", Email = "bob@example.com", TimeZone = "America/Chicago" };
    private static readonly TimeSlot Day = new(At("2017-10-03T05:00"), At("2017-10-04T05:00"));
    private readonly Dictionary<string, string> _settings = [];
    private GraphDouble _graph = null!;
    private BotUnderTest? _bot;

    public async Task InitializeAsync() => _graph = await GraphDouble.StartAsync();

    public async Task DisposeAsync()
    {
        _bot?.Dispose();
        Assert.Null(_graph.Fault);
        await _graph.DisposeAsync();
    }

    [Fact]
    public async Task Busy_TellsWhatTakesTime_AndNotWhatIsFree()
    {
        _graph.Busy(Ann.Email!, "2017-10-03T15:00", "2017-10-03T16:00", "Demo");
        _graph.Busy(Ann.Email!, "2017-10-03T17:00", "2017-10-03T18:00", "Desk", "workingElsewhere");
        _graph.Busy(Ann.Email!, "2017-10-03T09:00", "2017-10-03T10:00", "Holiday", "oof", zone: "Pacific Standard Time");
        var busy = Found(await Calendar.BusyAsync(Scopes.Of(Ann), [Ann], Day, default));
        Assert.Equal(["15:00 Demo", "16:00 Holiday"], busy.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.Slot.Start.UtcDateTime:HH:mm} {b.Subject}")));
        var (request, body) = _graph.Received.Single();
        Assert.Equal("POST ann@example.com calendar/getSchedule", request);
        Assert.Equal(("2017-10-03T05:00:00", "UTC"), ((string?)body!["startTime"]!["dateTime"], (string?)body["startTime"]!["timeZone"]));
    }

    [Fact]
    public async Task Busy_OfAColleague_IsToldWithoutItsSubject_AndPrivateOnesToTheirOwnerAlone()
    {
        _graph.Busy(Ann.Email!, "2017-10-03T15:00", "2017-10-03T16:00", "Dentist", isPrivate: true);
        _graph.Busy(Bob.Email!, "2017-10-03T15:00", "2017-10-03T16:00", "Interview");
        Assert.Equal([null, null], Found(await Calendar.BusyAsync(Scopes.Of(Ann), [Ann, Bob], Day, default)).Select(b => b.Subject));
        var viewer = new Viewer(Ann, new([Ann, Bob]), At("2017-10-03T12:00"));
        var own = Assert.IsType<Outcome<SalesScope>.Found>(AccessPolicy.Resolve(viewer, "me")).Value;
        Assert.Equal(["Dentist"], Found(await Calendar.BusyAsync(own, [Ann], Day, default)).Select(b => b.Subject));
    }

    [Fact]
    public async Task Busy_OfThirtyPeople_IsAskedInTwenties()
    {
        var people = Enumerable.Range(1, 30).Select(i => new Salesperson { Id = new(i), ExternalId = $"U{i}", Name = $"P{i}", Email = $"p{i}@example.com" }).ToList();
        foreach (var person in people) _graph.Busy(person.Email!, "2017-10-03T15:00", "2017-10-03T16:00", "Demo");
        Assert.Equal(30, Found(await Calendar.BusyAsync(Scopes.Company, people, Day, default)).Count);
        Assert.Equal([20, 10], _graph.Received.Select(r => r.Body!["schedules"]!.AsArray().Count));
    }

    [Fact]
    public async Task Busy_OfAMailboxThatDoesNotExist_SaysWhose()
    {
        _graph.Busy(Ann.Email!, "2017-10-03T15:00", "2017-10-03T16:00", "Demo");
        Assert.Equal("Outlook does not tell when Bob Fox is free (ErrorMailRecipientNotFound).", Refused(await Calendar.BusyAsync(Scopes.Company, [Ann, Bob], Day, default)));
    }

    [Fact]
    public async Task FreeTimes_AsTheProgramItself_AreWorkedOutFromSchedules()
    {
        _graph.Busy(Ann.Email!, "2017-10-03T14:00", "2017-10-03T20:00", "Demo");
        _graph.Busy(Bob.Email!, "2017-10-03T21:00", "2017-10-03T22:00", "Call");
        Assert.Equal([new TimeSlot(At("2017-10-03T20:00"), At("2017-10-03T21:00"))], Found(await Calendar.FreeTimesAsync(Search(), default)));
        Assert.Equal("client_credentials", _graph.Grants.Single()["grant_type"]);
    }

    [Fact]
    public async Task FreeTimes_SignedIn_AreOutlooksSuggestions()
    {
        _settings["Graph:RefreshToken"] = "first-refresh";
        _graph.Suggestions.AddRange([("2017-10-03T15:00", "2017-10-03T16:00"), ("2017-10-03T15:30", "2017-10-03T16:30"), ("2017-10-03T20:00", "2017-10-03T21:00")]);
        Assert.Equal([new TimeSlot(At("2017-10-03T15:00"), At("2017-10-03T16:30")), new(At("2017-10-03T20:00"), At("2017-10-03T21:00"))], Found(await Calendar.FreeTimesAsync(Search(), default)));
        var (request, body) = _graph.Received.Single();
        Assert.Equal("POST ann@example.com findMeetingTimes", request);
        Assert.Equal(("PT1H", "bob@example.com", "work"), ((string?)body!["meetingDuration"], (string?)body["attendees"]![0]!["emailAddress"]!["address"], (string?)body["timeConstraint"]!["activityDomain"]));
        Assert.Equal(("refresh_token", "first-refresh"), ((string?)_graph.Grants.Single()["grant_type"], (string?)_graph.Grants.Single()["refresh_token"]));
    }

    [Fact]
    public async Task Write_ABooking_MakesAnEventWithATeamsLink_MovesIt_AndCancelsIt()
    {
        var meeting = Meeting();
        var made = Found(await Calendar.WriteAsync(new(meeting, Ann), default));
        Assert.Equal(("https://teams.example.com/l/meetup-join/1", true), (made.JoinUrl, made.InvitesAttendees));
        var kept = _graph.Events.Values.Single();
        Assert.Equal(("Demo", "2017-10-03T15:00:00", "2017-10-03T16:00:00", "teamsForBusiness", "tom@isdom.example"), ((string?)kept["subject"], (string?)kept["start"]!["dateTime"], (string?)kept["end"]!["dateTime"], (string?)kept["onlineMeetingProvider"], (string?)kept["attendees"]![0]!["emailAddress"]!["address"]));

        (meeting.CalendarId, meeting.Sequence, meeting.StartsAt) = (made.Id, 2, At("2017-10-05T15:00"));
        Assert.Equal(made.Id, Found(await Calendar.WriteAsync(new(meeting, Ann), default)).Id);
        Assert.Equal("2017-10-05T15:00:00", (string?)_graph.Events.Values.Single()["start"]!["dateTime"]);

        (meeting.Sequence, meeting.Status, meeting.Outcome) = (3, MeetingStatus.Cancelled, "They are ill");
        Found(await Calendar.WriteAsync(new(meeting, Ann), default));
        Assert.Empty(_graph.Events);
        Assert.Equal("They are ill", (string?)_graph.Received.Last().Body!["comment"]);
        Found(await Calendar.WriteAsync(new(meeting, Ann), default));
    }

    [Fact]
    public async Task Write_WhoseAnswerIsLost_MakesOneEvent()
    {
        _graph.LosesAnswers = true;
        Assert.NotNull(Found(await Calendar.WriteAsync(new(Meeting(), Ann), default)).Id);
        Assert.Single(_graph.Events);
        Assert.Equal(2, _graph.Received.Count(r => r.Request == "POST ann@example.com events"));
    }

    [Fact]
    public async Task Write_AnEventThatSomebodyDeletedInOutlook_IsMadeAgain()
    {
        var meeting = Meeting();
        (meeting.CalendarId, meeting.Sequence) = ("AAMkGone=", 2);
        Assert.NotEqual("AAMkGone=", Found(await Calendar.WriteAsync(new(meeting, Ann), default)).Id);
        Assert.Single(_graph.Events);
    }

    [Theory]
    [InlineData(401, "InvalidAuthenticationToken", "Outlook does not accept how I sign in. An administrator has to look at the settings Graph:ClientId and Graph:ClientSecret.")]
    [InlineData(403, "ErrorAccessDenied", "Outlook does not let me use the calendar of Ann Lee. An administrator has to grant the permission Calendars.ReadWrite.")]
    [InlineData(404, "ErrorInvalidUser", "Outlook knows no calendar of Ann Lee.")]
    [InlineData(409, "ErrorIrresolvableConflict", "Somebody changed this in Outlook at the same time. Try again.")]
    [InlineData(400, "ErrorInvalidRequest", "Outlook did not take this (ErrorInvalidRequest).")]
    public async Task Refused_ForGood_SaysWhyAndDoesNotAskAgain(int status, string code, string message)
    {
        _graph.Refuse(status, code);
        Assert.Equal(message, Refused(await Calendar.BusyAsync(Scopes.Company, [Ann], Day, default)));
        Assert.Single(_graph.Received);
    }

    [Theory]
    [InlineData(429, "TooManyRequests", "0")]
    [InlineData(500, "InternalServerError", null)]
    [InlineData(502, "BadGateway", null)]
    [InlineData(503, "ServiceUnavailable", "0")]
    [InlineData(504, "GatewayTimeout", null)]
    public async Task Refused_ForAMoment_IsAskedAgain(int status, string code, string? retryAfter)
    {
        _graph.Busy(Ann.Email!, "2017-10-03T15:00", "2017-10-03T16:00", "Demo");
        _graph.Refuse(status, code, retryAfter, 2);
        Assert.Single(Found(await Calendar.BusyAsync(Scopes.Company, [Ann], Day, default)));
        Assert.Equal(3, _graph.Received.Count);
        Assert.All(_graph.Received, r => Assert.NotNull(r.Body));
    }

    [Theory]
    [InlineData("120", "Outlook asks me to wait 2 minutes. Try again then.")]
    [InlineData("45", "Outlook asks me to wait 45 seconds. Try again then.")]
    public async Task Refused_ForLongerThanAPersonWaits_SaysForHowLong(string retryAfter, string message)
    {
        _graph.Refuse(429, "TooManyRequests", retryAfter);
        Assert.Equal(message, Refused(await Calendar.BusyAsync(Scopes.Company, [Ann], Day, default)));
        Assert.Single(_graph.Received);
    }

    [Fact]
    public async Task Refused_EveryTime_GivesUpWithASentence()
    {
        _graph.Refuse(500, "InternalServerError", times: 9);
        Assert.Equal("Outlook does not work just now. Try again in a few minutes.", Refused(await Calendar.BusyAsync(Scopes.Company, [Ann], Day, default)));
        Assert.Equal(4, _graph.Received.Count);
    }

    [Fact]
    public async Task Token_IsKeptUntilShortlyBeforeItEnds_AndForgottenWhenItIsNotTaken()
    {
        _graph.Busy(Ann.Email!, "2017-10-03T15:00", "2017-10-03T16:00", "Demo");
        for (var i = 0; i < 3; i++) Found(await Calendar.BusyAsync(Scopes.Company, [Ann], Day, default));
        Assert.Single(_graph.Grants);
        _bot!.Clock.Advance(TimeSpan.FromMinutes(55));
        Found(await Calendar.BusyAsync(Scopes.Company, [Ann], Day, default));
        Assert.Equal(2, _graph.Grants.Count);
        _graph.Refuse(401, "InvalidAuthenticationToken");
        Refused(await Calendar.BusyAsync(Scopes.Company, [Ann], Day, default));
        Found(await Calendar.BusyAsync(Scopes.Company, [Ann], Day, default));
        Assert.Equal(3, _graph.Grants.Count);
    }

    private ICalendar Calendar
    {
        get
        {
            if (_bot is not null) return _bot.Services.GetRequiredService<ICalendar>();
            _bot = new();
            foreach (var (name, value) in _settings) _bot.Settings[name] = value;
            (_bot.Settings["Graph:TenantId"], _bot.Settings["Graph:ClientId"], _bot.Settings["Graph:ClientSecret"]) = ("contoso", "app", "secret");
            (_bot.Settings["Graph:BaseUrl"], _bot.Settings["Graph:LoginAuthority"], _bot.Settings["Graph:RetryDelay"]) = ($"{_graph.Address}v1.0", _graph.Address.ToString(), "00:00:00.001");
            return _bot.Services.GetRequiredService<ICalendar>();
        }
    }

    private static TimeSearch Search() => new(Ann, [Ann, Bob], Day, TimeSpan.FromHours(1));

    private static Meeting Meeting() => new()
    {
        ExternalId = "M-1",
        Subject = "Demo",
        StartsAt = At("2017-10-03T15:00"),
        DurationMinutes = 60,
        Online = true,
        Sequence = 1,
        Attendees = [new() { Name = "Tom Fox", Email = "tom@isdom.example" }, new() { Name = "No address" }],
    };

    private static T Found<T>(Outcome<T> outcome) => outcome.Match(found => found, problem => throw new InvalidOperationException(problem.Message));

    private static string Refused<T>(Outcome<T> outcome) => outcome.Match(_ => throw new InvalidOperationException("It was not refused."), problem => problem.Message);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
