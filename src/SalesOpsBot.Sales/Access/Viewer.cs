using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Access;

/// <summary>Who asks, and when. Made by the channel from a proven identity; nothing that a model says can change it.</summary>
/// <param name="Person">The salesperson.</param>
/// <param name="Org">Everybody, as known when the turn began.</param>
/// <param name="Now">The turn's clock.</param>
public sealed record Viewer(Salesperson Person, OrgChart Org, DateTimeOffset Now)
{
    /// <summary>The zone in the profile that the person has in the channel; it counts until the person sets one here.</summary>
    public string? ProfileTimeZone { get; init; }

    /// <summary>The language in that profile, likewise.</summary>
    public string? ProfileLanguage { get; init; }

    /// <summary>The person's own zone; UTC where the machine does not know the name.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.TryFindSystemTimeZoneById(Person.HasOwnTimeZone ? Person.TimeZone : ProfileTimeZone ?? Person.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The person's own language and formats.</summary>
    public string Language => Person.HasOwnLanguage ? Person.Language : ProfileLanguage ?? Person.Language;

    /// <summary>Days as instants where the person is: the beginning of the first day and of the day after the last. A midnight that the clocks skip is the first instant after it.</summary>
    public (DateTimeOffset From, DateTimeOffset Before) Instants(DateRange days) => (StartOf(days.Start), StartOf(days.End.AddDays(1)));

    /// <summary>The day it is where the person is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);

    private DateTimeOffset StartOf(DateOnly day)
    {
        var (zone, local) = (Zone, day.ToDateTime(TimeOnly.MinValue));
        while (zone.IsInvalidTime(local)) local = local.AddMinutes(15);
        return new(local, zone.GetUtcOffset(local));
    }
}
