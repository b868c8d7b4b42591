using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Access;

/// <summary>Who asks, and when. Made by the channel from a proven identity; nothing that a model says can change it.</summary>
/// <param name="Person">The salesperson.</param>
/// <param name="Org">Everybody, as known when the turn began.</param>
/// <param name="Now">The turn's clock.</param>
public sealed record Viewer(Salesperson Person, OrgChart Org, DateTimeOffset Now)
{
    /// <summary>The person's own zone; UTC where the machine does not know the name.</summary>
    public TimeZoneInfo Zone => TimeZoneInfo.TryFindSystemTimeZoneById(Person.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>The day it is where the person is.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);
}
