namespace SalesOpsBot.Sales.Access;

/// <summary>Whose records a question is about.</summary>
public enum ScopeKind
{
    /// <summary>One's own.</summary>
    Me,

    /// <summary>Those who report to somebody, at any depth.</summary>
    Team,

    /// <summary>Everybody's.</summary>
    Company,

    /// <summary>One person's.</summary>
    Rep,

    /// <summary>A regional office's.</summary>
    Region,
}
