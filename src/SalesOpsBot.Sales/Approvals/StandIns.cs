using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Who decides in whose place while they are away. Pure; a stand-in's own stand-in does not count.</summary>
public static class StandIns
{
    /// <summary>Who decides in somebody's place at an instant; nothing where nobody does.</summary>
    public static Salesperson? Of(Salesperson person, OrgChart org, DateTimeOffset now)
    {
        var today = LocalTime.DayOf(now, LocalTime.Zone(person.TimeZone));
        var isAway = person.StandInId is not null && !(today < person.StandInFrom) && !(today > person.StandInUntil);
        return isAway && org.Find(person.StandInId!.Value) is { Active: true } standIn ? standIn : null;
    }

    /// <summary>All in whose name somebody may decide at an instant, the somebody among them.</summary>
    public static IReadOnlyList<SalespersonId> For(Salesperson person, OrgChart org, DateTimeOffset now) =>
        [person.Id, .. org.People.Where(p => p.Active && p.Id != person.Id && Of(p, org, now)?.Id == person.Id).Select(p => p.Id)];
}
