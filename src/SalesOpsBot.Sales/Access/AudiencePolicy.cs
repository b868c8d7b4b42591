namespace SalesOpsBot.Sales.Access;

/// <summary>May these people see this together? A conversation of several holds only what every one of them may see.</summary>
public static class AudiencePolicy
{
    /// <summary>Whether everybody may see the figures of a scope.</summary>
    /// <param name="asker">Whose words the scope is in: their <c>me</c> is themselves.</param>
    /// <param name="audience">Everybody who reads along; nothing stands for somebody who is nobody to us, and may see nothing.</param>
    /// <param name="scope">Whose figures, as an answer's <c>scope</c> says it.</param>
    public static bool MayAllSee(Viewer asker, IReadOnlyCollection<Viewer?> audience, string scope) => scope == AccessPolicy.Everybody.Canonical
        ? audience.All(viewer => viewer is not null)
        : Resolve(asker, scope).Match(seen => audience.All(viewer => viewer is not null && MaySee(viewer, seen)), _ => false);

    // What was looked up by its name lies somewhere in all that the asker may see.
    private static Outcome<SalesScope> Resolve(Viewer asker, string scope) =>
        AccessPolicy.Everything(asker).Then<SalesScope>(all => all.Canonical == scope ? all : AccessPolicy.Resolve(asker, scope));

    private static bool MaySee(Viewer viewer, SalesScope scope) => scope.Owners is { } owners
        ? owners.All(owner => viewer.Org.Find(owner) is { } person && AccessPolicy.MaySee(viewer, person))
        : viewer.Person.Role == People.Role.SalesOperations;
}
