namespace SalesOpsBot.Sales.Coaching;

/// <summary>A person's call for the period.</summary>
/// <param name="Person">Who.</param>
/// <param name="Commit">What the person committed last; nothing where nothing was.</param>
/// <param name="Previous">What the person had committed before that; nothing where this is the first call.</param>
/// <param name="SubmittedAt">When the last call was made.</param>
/// <param name="Won">What the person has won in the period so far.</param>
/// <param name="Note">What the person said with the last call.</param>
public sealed record ForecastCallLine(string Person, Money? Commit, Money? Previous, DateTimeOffset? SubmittedAt, Money Won, string? Note)
{
    /// <summary>Whether the call changed.</summary>
    public bool IsChanged => Commit is { } commit && Previous is { } previous && commit.MinorUnits != previous.MinorUnits;

    /// <summary>Whether less is committed than is won already.</summary>
    public bool IsBelowWon => Commit is { } commit && commit.MinorUnits < Won.MinorUnits;
}
