namespace SalesOpsBot.Sales;

/// <summary>The sorts of <see cref="Problem"/>.</summary>
public enum ProblemKind
{
    /// <summary>The person may not see or do this.</summary>
    Denied,

    /// <summary>Nothing that the person may see has that name.</summary>
    NotFound,

    /// <summary>Several things have that name.</summary>
    Ambiguous,

    /// <summary>An argument makes no sense.</summary>
    Invalid,

    /// <summary>Something that is needed for it does not answer, or does not let us in.</summary>
    Unavailable,

    /// <summary>An argument was not said; the message asks for it.</summary>
    Missing,
}
