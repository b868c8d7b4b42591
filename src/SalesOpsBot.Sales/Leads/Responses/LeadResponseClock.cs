using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads.Responses;

/// <summary>Measures waits by the working hours of each lead's owner. Pure.</summary>
public sealed class LeadResponseClock(WorkingHoursOptions hours, OrgChart org)
{
    private readonly WorkingCalendar _calendar = new(hours);
    private readonly Dictionary<string, TimeZoneInfo> _zones = [];

    /// <summary>How long a lead waited by the clock, or has waited so far.</summary>
    public static Wait ClockWait(LeadContact contact, DateTimeOffset now) => new((contact.AnsweredAt ?? now) - contact.ArrivedAt, contact.AnsweredAt is not null);

    /// <summary>How much working time a lead waited, or has waited so far.</summary>
    public Wait WorkingWait(LeadContact contact, DateTimeOffset now) =>
        new(_calendar.Between(contact.ArrivedAt, contact.AnsweredAt ?? now, ZoneOf(contact.OwnerId)), contact.AnsweredAt is not null);

    /// <summary>By how much an open lead without an answer is late; nothing where it is not.</summary>
    public OverdueLead? Overdue(LeadContact contact, DateTimeOffset now, TimeSpan target)
    {
        if (contact.AnsweredAt is not null || !LeadStatuses.Open.Contains(contact.Status)) return null;
        var zone = ZoneOf(contact.OwnerId);
        if (_calendar.After(contact.ArrivedAt, target, zone) is not { } due || due >= now) return null;
        var owner = contact.OwnerId is { } id ? org.Find(id)?.Name : null;
        return new(contact.ExternalId, contact.Name, contact.Company, owner, contact.ArrivedAt, due, (long)_calendar.Between(due, now, zone).TotalMinutes);
    }

    private TimeZoneInfo ZoneOf(SalespersonId? owner)
    {
        var name = owner is { } id && org.Find(id) is { } person ? person.TimeZone : hours.TimeZone;
        if (_zones.TryGetValue(name, out var known)) return known;
        return _zones[name] = LocalTime.Zone(name);
    }
}
