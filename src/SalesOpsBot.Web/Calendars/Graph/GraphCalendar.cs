using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Meetings;
using SalesOpsBot.Sales.Meetings.Calendars;
using SalesOpsBot.Sales.Meetings.Times;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Calendars.Graph;

/// <summary>Outlook's calendars, through Microsoft Graph. A mailbox is a person's e-mail address.</summary>
internal sealed class GraphCalendar(GraphSchedules schedules, GraphEvents events, GraphTokens tokens, SalesOptions sales, IOptions<GraphOptions> options, TimeProvider clock, ILogger<GraphCalendar> logger) : ICalendar
{
    public Task<Outcome<IReadOnlyList<BusyTime>>> BusyAsync(SalesScope seen, IReadOnlyList<Salesperson> people, TimeSlot within, CancellationToken cancellationToken) =>
        TryAsync(people is [var first, ..] ? first.Name : "nobody", () => schedules.BusyAsync(seen, people, within, cancellationToken), cancellationToken);

    public Task<Outcome<IReadOnlyList<TimeSlot>>> FreeTimesAsync(TimeSearch search, CancellationToken cancellationToken) => TryAsync<IReadOnlyList<TimeSlot>>(search.Asker.Name, async () =>
    {
        if (options.Value.IsDelegated) return await schedules.SuggestAsync(search, cancellationToken);
        var busy = await schedules.BusyAsync(AccessPolicy.NobodysSubjects, search.People, search.Within, cancellationToken);
        return busy.Then<IReadOnlyList<TimeSlot>>(taken => new Outcome<IReadOnlyList<TimeSlot>>.Found(FreeTimeFinder.Find(search, taken, sales)));
    }, cancellationToken);

    public Task<Outcome<CalendarEntry>> WriteAsync(MeetingInvitation meeting, CancellationToken cancellationToken) => meeting.Organizer.Email is { } mailbox
        ? TryAsync<CalendarEntry>(meeting.Organizer.Name, async () => await events.WriteAsync(meeting, mailbox, cancellationToken), cancellationToken)
        : Task.FromResult<Outcome<CalendarEntry>>(Problem.Unavailable($"I don't know the e-mail address of {meeting.Organizer.Name}, and so not their calendar."));

    private async Task<Outcome<T>> TryAsync<T>(string mailbox, Func<Task<Outcome<T>>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await ask();
        }
        catch (ApiException refusal)
        {
            if (refusal.ResponseStatusCode == StatusCodes.Status401Unauthorized) tokens.Forget();
            Log.CalendarRefused(logger, refusal.ResponseStatusCode, GraphProblems.Code(refusal));
            return GraphProblems.From(refusal, mailbox, clock);
        }
        catch (GraphSignInException)
        {
            return GraphProblems.NoToken();
        }
        catch (Exception silence) when (silence is HttpRequestException || (silence is TaskCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return GraphProblems.NoAnswer();
        }
    }
}
