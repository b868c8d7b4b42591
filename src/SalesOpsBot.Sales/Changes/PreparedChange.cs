namespace SalesOpsBot.Sales.Changes;

/// <summary>A change that is ready to be shown.</summary>
/// <param name="Change">The change.</param>
/// <param name="Effects">What it does to figures.</param>
/// <param name="AtOnce">True where the policy asks for no confirmation.</param>
public sealed record PreparedChange(Change Change, IReadOnlyList<ChangeEffect> Effects, bool AtOnce);
