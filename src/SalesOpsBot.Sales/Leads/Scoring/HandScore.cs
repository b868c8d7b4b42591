using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>A score that somebody set by hand. It freezes the lead's score until it is given back to the rules; it is kept after that.</summary>
public sealed class HandScore
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>Whose.</summary>
    public LeadId LeadId { get; init; }

    /// <summary>The points.</summary>
    public decimal Points { get; init; }

    /// <summary>Who set it.</summary>
    public SalespersonId SetById { get; init; }

    /// <summary>When.</summary>
    public DateTimeOffset SetAt { get; init; }

    /// <summary>Why, in the person's words.</summary>
    public string? Note { get; init; }

    /// <summary>Who gave it back to the rules.</summary>
    public SalespersonId? ReleasedById { get; private set; }

    /// <summary>When; nothing while it is in force.</summary>
    public DateTimeOffset? ReleasedAt { get; private set; }

    /// <summary>Gives the score back to the rules. Once is enough: a second time changes nothing.</summary>
    public void Release(SalespersonId by, DateTimeOffset at)
    {
        if (ReleasedAt is null) (ReleasedById, ReleasedAt) = (by, at);
    }

    /// <summary>Whether it was in force at an instant.</summary>
    public bool IsInForce(DateTimeOffset at) => SetAt <= at && (ReleasedAt is not { } released || at < released);
}
