using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Access;

/// <summary>
/// Whose records a query may read. Every store method takes one, and only <see cref="AccessPolicy"/> makes them, after it has looked at the rights: a
/// query that ignores rights cannot be written outside the data project.
/// </summary>
public sealed class SalesScope
{
    internal SalesScope(ScopeKind kind, string canonical, string label, IReadOnlyList<SalespersonId>? owners) =>
        (Kind, Canonical, Label, Owners) = (kind, canonical, label, owners);

    /// <summary>What it is about.</summary>
    public ScopeKind Kind { get; }

    /// <summary>The argument's form: <c>me</c>, <c>team:Melvin Marxen</c>, <c>company</c> …</summary>
    public string Canonical { get; }

    /// <summary>For people: <c>Melvin Marxen's team</c>.</summary>
    public string Label { get; }

    /// <summary>The owners whose records count; nothing means everybody, also records without an owner.</summary>
    public IReadOnlyList<SalespersonId>? Owners { get; }

    /// <summary>Whoever leads the team, for a team's scope.</summary>
    public SalespersonId? Leader { get; internal init; }

    /// <summary>The same for everybody who means the same, whatever they call it: <c>person:5</c>, <c>team:3</c>, <c>region:East</c>, <c>company</c>.</summary>
    public string Key => Kind switch
    {
        ScopeKind.Me or ScopeKind.Rep => $"person:{Owners![0].Value}",
        ScopeKind.Team => $"team:{Leader?.Value}",
        ScopeKind.Region or ScopeKind.Company => Canonical,
    };

    /// <inheritdoc/>
    public override string ToString() => Canonical;
}
