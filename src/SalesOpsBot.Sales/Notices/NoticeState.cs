namespace SalesOpsBot.Sales.Notices;

/// <summary>How a notice stands. Kept by number.</summary>
public enum NoticeState
{
    /// <summary>It leaves when it is due.</summary>
    Waiting,

    /// <summary>It goes with the person's next digest.</summary>
    ForDigest,

    /// <summary>It was taken by the channel.</summary>
    Sent,

    /// <summary>It went with a digest.</summary>
    Folded,

    /// <summary>The person did not want it, or not any more of its kind.</summary>
    HeldBack,

    /// <summary>When it was to leave, there was nothing to say, or the person might not see it.</summary>
    Dropped,

    /// <summary>It did not leave in time.</summary>
    Expired,

    /// <summary>There is no conversation in which the person can be reached, or the channel refused it for good.</summary>
    Undeliverable,

    /// <summary>It was sent, and what its card shows has changed since: the card is to be made anew where it stands.</summary>
    Stale,
}
