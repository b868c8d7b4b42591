using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Web.Development;

/// <summary>People of the picker that belong together.</summary>
/// <param name="Title">The heading.</param>
/// <param name="People">By name.</param>
internal sealed record PeopleGroup(string Title, IReadOnlyList<PersonEntry> People)
{
    /// <summary>Sales operations and managers first, then SDRs, then reps team by team. Those who left are left out.</summary>
    public static IReadOnlyList<PeopleGroup> From(OrgChart org)
    {
        var active = org.People.Where(p => p.Active).ToList();
        var teams = active.Where(p => p.Role == Role.Rep).GroupBy(p => p.ManagerId).Select(team => Group(
            team.Key is { } id && org.Find(id) is { } manager ? Say($"{manager.Name}'s team") : Say("Reps without a team"), team));
        return
        [
            .. new[]
            {
                Group(Say("Sales operations"), active.Where(p => p.Role == Role.SalesOperations)),
                Group(Say("Managers"), active.Where(p => p.Role == Role.Manager)),
                Group(Say("Sales development"), active.Where(p => p.Role == Role.Sdr)),
            }.Where(group => group.People.Count > 0),
            .. teams.OrderBy(team => team.Title, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static PeopleGroup Group(string title, IEnumerable<Salesperson> people) => new(title, [.. people.Select(p => new PersonEntry(p.Id.Value, p.Name, RoleWords.Of(p.Role), p.Office))]);
}
