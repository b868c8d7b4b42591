using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Status;

/// <summary>How the bot stands, as far as the database tells: the same whichever process is asked.</summary>
public sealed record StoredStatus
{
    /// <summary>Notices that are due and have not left yet.</summary>
    public required long NoticesDue { get; init; }

    /// <summary>Since when the first of them is due.</summary>
    public DateTimeOffset? DueSince { get; init; }

    /// <summary>Notices that wait for their hour, or for a digest.</summary>
    public required long NoticesLater { get; init; }

    /// <summary>Messages of people that were taken and are not answered yet.</summary>
    public required long Unanswered { get; init; }

    /// <summary>Cards in chats that show what has changed since.</summary>
    public required long CardsToTurn { get; init; }

    /// <summary>Changes that wait for a word of whoever asked for them.</summary>
    public required long ChangesWaiting { get; init; }

    /// <summary>Requests for an approval that are open.</summary>
    public required long ApprovalsOpen { get; init; }

    /// <summary>When something was last imported; nothing where that was before this was kept, or never.</summary>
    public DateTimeOffset? ImportedAt { get; init; }

    /// <summary>Notices that were settled within the last day, by how.</summary>
    public required IReadOnlyDictionary<NoticeState, long> Settled { get; init; }

    /// <summary>Why notices could not be delivered within the last day, most frequent first.</summary>
    public required IReadOnlyList<UndeliveredReason> Undelivered { get; init; }
}
