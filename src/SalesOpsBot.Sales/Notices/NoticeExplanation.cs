using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Notices;

/// <summary>The answer to "why did I get this?".</summary>
public sealed record NoticeExplanation : Answer
{
    /// <summary>The notice.</summary>
    public required NoticeLine Notice { get; init; }

    /// <summary>Its kind's name in arguments.</summary>
    public required string Kind { get; init; }

    /// <summary>Whether the person can switch the kind off.</summary>
    public required bool MayStop { get; init; }

    /// <summary>When it was noticed.</summary>
    public required DateTimeOffset AnnouncedAt { get; init; }

    /// <summary>When it left; nothing where it did not.</summary>
    public DateTimeOffset? SentAt { get; init; }
}
