using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Notices;

/// <summary>
/// Decides whether something may reach a person now: quiet hours, working calendar, switches, snoozes, how much they had today and what they never act on. Pure:
/// the delivery and the dry run ask the same rules.
/// </summary>
public sealed class AttentionBudget(SalesOptions options)
{
    /// <summary>The reason of what goes with the summary because nobody needs to know it sooner.</summary>
    public static string CanWait => Say("it can wait for your summary");

    private static string Ignored => Say("you never act on these");
    private static string OwnHours => Say("your quiet hours");

    /// <summary>Judges a notice at the instant of the viewer's clock.</summary>
    public NoticeVerdict Judge(Notice notice, Viewer viewer, Attention attention)
    {
        var (info, now) = (NoticeKinds.Of(notice.Kind), viewer.Now);
        if (now >= notice.ExpiresAt) return new(NoticeState.Expired, Say("its time has passed"));
        if (!viewer.Person.Active) return new(NoticeState.Dropped, Say("the person has left"));
        if (!info.IsAsked && HeldBack(notice, viewer, attention) is { } reason) return new(NoticeState.HeldBack, reason);
        var hasDigest = HasDigest(viewer.Person) && !info.IsAsked && !info.IsDigest;
        if (hasDigest && Folds(notice, attention) is { } folds) return new(NoticeState.ForDigest, folds);
        if (!hasDigest && !info.IsAsked && IsIgnored(notice, attention)) return new(NoticeState.HeldBack, Ignored);
        var earliest = Earliest(viewer, UrgencyOf(notice), now);
        if (earliest <= now) return NoticeVerdict.Send;
        if (earliest < notice.ExpiresAt) return new(NoticeState.Waiting, OwnHours, earliest);
        return hasDigest ? new(NoticeState.ForDigest, OwnHours) : new(NoticeState.Expired, Say($"{OwnHours} outlast it"));
    }

    /// <summary>The first instant from one on at which something so urgent may reach a person.</summary>
    public DateTimeOffset Earliest(Viewer viewer, NoticeUrgency urgency, DateTimeOffset from)
    {
        var at = from;
        for (var round = 0; round < 14; round++)
        {
            var next = urgency == NoticeUrgency.High ? at : WorkingFrom(viewer, at);
            next = AfterQuiet(viewer, next);
            if (next == at) return at;
            at = next;
        }

        return at;
    }

    /// <summary>Whether a person gets a summary that could take something along.</summary>
    public bool HasDigest(Salesperson person) => DigestSchedule.Of(person, options.Notices) is not null && !NoticeKinds.IsStopped(person, NoticeKind.Briefing);

    /// <summary>How soon a notice is to reach people: what the settings say of its kind, or else it itself.</summary>
    public NoticeUrgency UrgencyOf(Notice notice) => options.Notices.Of(notice.Kind).Urgency ?? notice.Urgency;

    /// <summary>Whether a person gets notices of a kind at all.</summary>
    public bool IsWanted(NoticeKind kind, Salesperson person) => Unwanted(kind, person) is null;

    private string? Unwanted(NoticeKind kind, Salesperson person)
    {
        var rules = options.Notices.Of(kind);
        if (rules.Off) return Say("switched off for everybody");
        if (!(rules.Roles.Count > 0 ? rules.Roles.Contains(person.Role) : NoticeKinds.Of(kind).Roles.Contains(person.Role))) return Say("not for your role");
        return NoticeKinds.IsStopped(person, kind) ? Say("you switched these off") : null;
    }

    private string? HeldBack(Notice notice, Viewer viewer, Attention attention)
    {
        if (Unwanted(notice.Kind, viewer.Person) is { } unwanted) return unwanted;
        return attention.Snoozes.FirstOrDefault(s => s.Holds(notice, viewer.Now)) is { } snooze
            ? Say($"snoozed until {LocalTime.DayOf(snooze.Until, viewer.Zone):yyyy-MM-dd}")
            : null;
    }

    private string? Folds(Notice notice, Attention attention)
    {
        var urgency = UrgencyOf(notice);
        if (urgency == NoticeUrgency.Low) return CanWait;
        if (IsIgnored(notice, attention)) return Ignored;
        return urgency < NoticeUrgency.High && attention.AlertsToday >= options.Notices.MostADay ? Say("you had many today") : null;
    }

    // What a person asked to be told at once is not taken from them.
    private bool IsIgnored(Notice notice, Attention attention) => UrgencyOf(notice) < NoticeUrgency.High && attention.Ignored.Contains(notice.Kind);

    private DateTimeOffset WorkingFrom(Viewer viewer, DateTimeOffset at)
    {
        var day = LocalTime.DayOf(at, viewer.Zone);
        var calendar = new WorkingCalendar(options.WorkingHoursOn(day).Own(viewer.Person.WorksFrom, viewer.Person.WorksUntil));
        for (var ahead = 0; ahead < 31; ahead++)
        {
            if (calendar.Hours(day.AddDays(ahead), viewer.Zone) is not { } hours || hours.End <= at) continue;
            return hours.Start > at ? hours.Start : at;
        }

        return at;
    }

    private static DateTimeOffset AfterQuiet(Viewer viewer, DateTimeOffset at)
    {
        if (viewer.Person is not { QuietFrom: { } from, QuietUntil: { } until }) return at;
        var local = LocalTime.At(at, viewer.Zone);
        var now = TimeOnly.FromDateTime(local);
        if (!now.IsBetween(from, until)) return at;
        var end = LocalTime.Instant(DateOnly.FromDateTime(local).AddDays(until <= now ? 1 : 0).ToDateTime(until), viewer.Zone);
        // In the hour that the clocks show twice, the end may have been the first time round.
        return end > at ? end : at + (until - now);
    }
}
