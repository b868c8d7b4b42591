using System.Globalization;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Sales.Territories;

namespace SalesOpsBot.Sales.Leads.Routing;

/// <summary>Decides to whom a lead goes: to whoever owns its territory, and where several share it, to the one with the fewest open leads. Pure.</summary>
public static class LeadRouter
{
    /// <summary>Routes a lead.</summary>
    /// <param name="lead">The lead.</param>
    /// <param name="territories">The territories in force.</param>
    /// <param name="org">Everybody.</param>
    /// <param name="openLeads">How many open leads each person has; nobody there has none.</param>
    /// <param name="most">How many a person is given at most.</param>
    public static Route Route(Lead lead, IReadOnlyList<Territory> territories, OrgChart org, IReadOnlyDictionary<SalespersonId, long> openLeads, int most)
    {
        var match = TerritoryAssigner.Assign(new(lead.Company, lead.Country, lead.Industry, lead.Employees), territories);
        var owners = match is null ? [] : Sharing(org, match.Territory.OwnerId, openLeads);
        if (match is not null && Freest(owners, most) is { } owner) return new(owner.Person, Say($"Territory {match.Territory.Name}, by {match.Reason}{Share(owners, owner)}."));

        var neighbours = match is null || owners.Count == 0 ? [] : Sharing(org, org.Above(match.Territory.OwnerId).FirstOrDefault()?.Id, openLeads);
        if (Freest(neighbours, most) is { } neighbour) return new(neighbour.Person, Say($"Everybody in territory {match!.Territory.Name} has {most} open leads or more; {neighbour.Person.Name} of the same team has the fewest ({Number(neighbour)})."));

        var anybody = org.People.Where(MayTake).Select(p => Candidate(p, openLeads)).ToList();
        var why = match is null ? Say("No territory covers this lead") : owners.Count == 0 ? Say($"Nobody active works territory {match.Territory.Name}") : Say($"Everybody around territory {match.Territory.Name} has enough leads");
        if (Freest(anybody, most) is { } free) return new(free.Person, Say($"{why}; {free.Person.Name} has the fewest open leads ({Number(free)})."));
        return Freest(anybody, int.MaxValue) is { } last
            ? new(last.Person, Say($"{why}, and everybody has {most} open leads or more; {last.Person.Name} has the fewest ({Number(last)})."))
            : new(null, Say("There is no active rep or SDR to give it to."));
    }

    /// <summary>The owner alone, or a manager's people.</summary>
    private static List<RouteCandidate> Sharing(OrgChart org, SalespersonId? owner, IReadOnlyDictionary<SalespersonId, long> openLeads)
    {
        if (owner is not { } id || org.Find(id) is not { } person) return [];
        IEnumerable<Salesperson> people = person.Role == Role.Manager ? org.Below(id) : [person];
        return [.. people.Where(MayTake).Select(p => Candidate(p, openLeads))];
    }

    private static bool MayTake(Salesperson person) => person is { Active: true, Role: Role.Rep or Role.Sdr };

    private static RouteCandidate Candidate(Salesperson person, IReadOnlyDictionary<SalespersonId, long> openLeads) => new(person, openLeads.GetValueOrDefault(person.Id));

    private static RouteCandidate? Freest(IEnumerable<RouteCandidate> candidates, int most) =>
        candidates.Where(c => c.OpenLeads < most).OrderBy(c => c.OpenLeads).ThenBy(c => c.Person.Name, StringComparer.Ordinal).ThenBy(c => c.Person.Id.Value).FirstOrDefault();

    private static string Share(List<RouteCandidate> owners, RouteCandidate chosen) =>
        owners.Count == 1 ? "" : Say($"; of the {owners.Count} who share it, {chosen.Person.Name} has the fewest open leads ({Number(chosen)})");

    private static string Number(RouteCandidate candidate) => candidate.OpenLeads.ToString("N0", CultureInfo.InvariantCulture);
}
