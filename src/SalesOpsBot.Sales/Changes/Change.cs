using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Changes;

/// <summary>A change of one or many records: prepared, shown, and then made as a whole or not at all.</summary>
public sealed class Change
{
    /// <summary>The key: 32 hexadecimal digits, the same for a message that comes again.</summary>
    public required string Id { get; init; }

    /// <summary>Who asked for it, and alone may confirm it.</summary>
    public SalespersonId PersonId { get; init; }

    /// <summary>In a few words: <c>Konex · GTX Pro</c>, <c>12 deals</c>.</summary>
    public required string Title { get; init; }

    /// <summary>What it does.</summary>
    public required IReadOnlyList<RecordChange> Records { get; init; }

    /// <summary>The turn that asked for it.</summary>
    public required ChangeOrigin Origin { get; init; }

    /// <summary>Why, in the person's words.</summary>
    public string? Reason { get; init; }

    /// <summary>When it was prepared.</summary>
    public DateTimeOffset PreparedAt { get; init; }

    /// <summary>After this instant it is prepared anew, not confirmed.</summary>
    public DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The change that this one takes back.</summary>
    public string? Undoes { get; init; }

    /// <summary>Why somebody else has to approve it, a sentence; nothing where nobody has.</summary>
    public string? ApprovalBecause { get; init; }

    /// <summary>The discount that it is, as a share of the deal's value; nothing for other changes.</summary>
    public decimal? Discount { get; init; }

    /// <summary>Whether it is a decision about a request for approval.</summary>
    public bool IsDecision => Records is [{ Kind: RecordKind.Approval }, ..];

    /// <summary>How it stands.</summary>
    public ChangeState State { get; set; }

    /// <summary>When it was made, called off or taken back.</summary>
    public DateTimeOffset? DecidedAt { get; set; }
}
