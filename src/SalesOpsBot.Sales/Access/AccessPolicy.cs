using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Access;

/// <summary>May this person see this? Turns the words of a scope into a <see cref="SalesScope"/>, or into a sentence that says who may.</summary>
public static class AccessPolicy
{
    /// <summary>The scope meant where none was said: one's own, a manager's team, the company for sales operations.</summary>
    public static string DefaultFor(Role role) => role switch
    {
        Role.Rep or Role.Sdr => "me",
        Role.Manager => "team",
        Role.SalesOperations => "company",
    };

    /// <summary>Reads a scope: <c>me</c>, <c>team</c>, <c>company</c>, <c>rep:NAME</c>, <c>team:NAME</c> or <c>region:OFFICE</c>.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="scope">The words; nothing or blank means <see cref="DefaultFor"/>.</param>
    public static Outcome<SalesScope> Resolve(Viewer viewer, string? scope)
    {
        var text = string.IsNullOrWhiteSpace(scope) ? DefaultFor(viewer.Person.Role) : scope.Trim();
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (kind, name) = colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..].Trim());
        return (kind.ToUpperInvariant(), name.Length > 0) switch
        {
            ("ME", false) => Mine(viewer),
            ("TEAM", false) => OwnTeam(viewer),
            ("COMPANY", false) => Company(viewer),
            ("REP", true) => PersonFinder.Find("scope", name, viewer.Org.People).Then(person => Rep(viewer, person)),
            ("TEAM", true) => PersonFinder.Find("scope", name, viewer.Org.People).Then(person => TeamOf(viewer, person)),
            ("REGION", true) => Region(viewer, name),
            _ => Problem.Invalid("scope", $"I don't know the scope “{text}”. Say me, team, company, rep:NAME, team:MANAGER or region:OFFICE."),
        };
    }

    /// <summary>All that a person may see: for looking up one record by its name.</summary>
    public static Outcome<SalesScope> Everything(Viewer viewer) => viewer.Person.Role == Role.SalesOperations
        ? Company(viewer)
        : new SalesScope(ScopeKind.Team, "visible", Say("All that you may see"), Ids([viewer.Person, .. viewer.Org.Below(viewer.Person.Id)]));

    /// <summary>Of a scope only those whose job is one of the four; nothing where nobody's is.</summary>
    public static SalesScope? OfJob(Viewer viewer, SalesScope scope, Job job)
    {
        var people = viewer.Org.People.Where(p => p.Active && p.Jobs.Contains(job) && scope.Owners?.Contains(p.Id) != false).ToList();
        return people.Count == 0 ? null : new(scope.Kind, scope.Canonical, scope.Label, Ids(people)) { Leader = scope.Leader };
    }

    /// <summary>The whole company, to learn rates from that name nobody: never for figures that are shown.</summary>
    public static SalesScope EverybodyForLearning { get; } = new(ScopeKind.Company, "company", Say("Company"), null);

    /// <summary>Nobody's: to learn when people are free, which all colleagues may, without by what they are taken.</summary>
    public static SalesScope NobodysSubjects { get; } = new(ScopeKind.Team, "nobody", Say("Nobody"), []);

    /// <summary>What every colleague may read, such as the playbook: it is about nobody's records.</summary>
    public static SalesScope Everybody { get; } = new(ScopeKind.Team, "everybody", Say("For everybody in sales"), []);

    /// <summary>For taking back one's own change: also where it was what moved a record out of one's sight. The change itself says which records.</summary>
    public static SalesScope OwnChange { get; } = new(ScopeKind.Company, "company", Say("Company"), null);

    /// <summary>Whose ranks a person may see: those whose figures they may see, or the whole company's places without the figures of others.</summary>
    /// <param name="viewer">Who asks.</param>
    /// <param name="scope">The words; nothing or <c>me</c> means a manager's team, and the company for all others: nobody is ranked alone.</param>
    /// <param name="forAll">Whether the company's places are open to everybody.</param>
    public static Outcome<(SalesScope Scope, bool RanksOnly)> Leaderboard(Viewer viewer, string? scope, bool forAll)
    {
        var unsaid = string.IsNullOrWhiteSpace(scope) || string.Equals(scope.Trim(), "me", StringComparison.OrdinalIgnoreCase);
        var words = !unsaid ? scope!.Trim() : viewer.Person.Role == Role.Manager ? "team" : "company";
        return forAll && viewer.Person.Role != Role.SalesOperations && string.Equals(words, "company", StringComparison.OrdinalIgnoreCase)
            ? (new SalesScope(ScopeKind.Company, "company", Say("Company"), null), true)
            : Resolve(viewer, words).Then<(SalesScope, bool)>(seen => (seen, false));
    }

    /// <summary>Whether a person may see somebody's figures: their own, those of the people below at any depth, and sales operations all.</summary>
    public static bool MaySee(Viewer viewer, Salesperson person) =>
        viewer.Person.Role == Role.SalesOperations || person.Id == viewer.Person.Id || viewer.Org.IsBelow(person.Id, viewer.Person.Id);

    private static SalesScope Mine(Viewer viewer) => new(ScopeKind.Me, "me", viewer.Person.Name, [viewer.Person.Id]);

    private static Outcome<SalesScope> OwnTeam(Viewer viewer)
    {
        var below = viewer.Org.Below(viewer.Person.Id);
        if (below.Count > 0) return new SalesScope(ScopeKind.Team, "team", Say($"{viewer.Person.Name}'s team"), Ids(below)) { Leader = viewer.Person.Id };
        if (viewer.Person.Role == Role.SalesOperations) return Company(viewer);
        var manager = viewer.Org.Above(viewer.Person.Id).FirstOrDefault();
        return Problem.Denied(manager is null
            ? Say("Nobody reports to you, so there is no team to show. I can show your own figures.")
            : Say($"Nobody reports to you, so there is no team to show. {manager.Name} and sales operations see your team's figures; I can show you your own."));
    }

    private static Outcome<SalesScope> Company(Viewer viewer) => viewer.Person.Role == Role.SalesOperations
        ? new SalesScope(ScopeKind.Company, "company", Say("Company"), null)
        : Problem.Denied($"Figures of the whole company are for {Operations(viewer)}. {Instead(viewer)}");

    private static Outcome<SalesScope> Rep(Viewer viewer, Salesperson person)
    {
        if (person.Id == viewer.Person.Id) return Mine(viewer);
        if (MaySee(viewer, person)) return new SalesScope(ScopeKind.Rep, $"rep:{person.Name}", person.Name, [person.Id]);
        var manager = viewer.Org.Above(person.Id).FirstOrDefault();
        var who = manager is null || manager.Id == viewer.Person.Id ? person.Name : $"{person.Name}, {manager.Name}";
        return Problem.Denied($"{person.Name}'s figures are for {who} and {Operations(viewer)}. {Instead(viewer)}");
    }

    private static Outcome<SalesScope> TeamOf(Viewer viewer, Salesperson manager)
    {
        if (manager.Id == viewer.Person.Id) return OwnTeam(viewer);
        if (!MaySee(viewer, manager)) return Problem.Denied($"The figures of {manager.Name}'s team are for {manager.Name} and {Operations(viewer)}. {Instead(viewer)}");
        var below = viewer.Org.Below(manager.Id);
        return below.Count == 0
            ? Problem.Invalid("scope", $"Nobody reports to {manager.Name}. I can show {manager.Name}'s own figures.")
            : new SalesScope(ScopeKind.Team, $"team:{manager.Name}", Say($"{manager.Name}'s team"), Ids(below)) { Leader = manager.Id };
    }

    private static Outcome<SalesScope> Region(Viewer viewer, string name)
    {
        var offices = viewer.Org.Offices;
        if (offices.FirstOrDefault(o => string.Equals(o, name, StringComparison.OrdinalIgnoreCase)) is not { } office)
            return Problem.NotFound("scope", $"There is no regional office “{name}”. There are: {string.Join(", ", offices)}.", [.. offices.Select(o => new Choice($"region:{o}", o))]);
        var people = viewer.Org.People.Where(p => string.Equals(p.Office, office, StringComparison.OrdinalIgnoreCase)).ToList();
        return people.TrueForAll(p => MaySee(viewer, p))
            ? new SalesScope(ScopeKind.Region, $"region:{office}", Say($"{office} region"), Ids(people))
            : Problem.Denied($"Figures of the {office} region are for {Operations(viewer)}. {Instead(viewer)}");
    }

    private static string Operations(Viewer viewer)
    {
        var names = viewer.Org.People.Where(p => p is { Role: Role.SalesOperations, Active: true }).Select(p => p.Name).ToList();
        return names.Count == 0 ? Say("sales operations") : Say($"sales operations ({string.Join(", ", names)})");
    }

    private static string Instead(Viewer viewer) => viewer.Org.Below(viewer.Person.Id).Count > 0
        ? Say("I can show you your own and your team's.")
        : Say("I can show you your own.");

    private static IReadOnlyList<SalespersonId> Ids(IEnumerable<Salesperson> people) => [.. people.Select(p => p.Id)];
}
