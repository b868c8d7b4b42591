using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Notices;

/// <summary>
/// Something to tell somebody unasked: a row of the outbox until it has left, and of the ledger from then on. It holds what it is about and not what it says:
/// the words are made when it leaves, of what is true and allowed by then.
/// </summary>
public sealed class Notice
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>What it is.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>To whom; for a conversation, in whose name and with whose rights.</summary>
    public required SalespersonId PersonId { get; init; }

    /// <summary>The conversation that it is posted to (<see cref="Conversations.Conversation.Id"/>); nothing for the person alone, wherever they were last.</summary>
    public long? ConversationId { get; init; }

    /// <summary>What no other notice of the person has: a second one with the same key is the first. Say what happened and when: <c>deal_at_risk:D-17:stalled</c>.</summary>
    public required string Once { get; init; }

    /// <summary>The record that it is about, as <c>deal:EXTERNAL-ID</c>; nothing where there is no single one. A person can snooze it.</summary>
    public string? Subject { get; init; }

    /// <summary>The record's own id.</summary>
    public string? SubjectKey => Subject?[(Subject.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>A few facts as JSON, for those who make the words: names of warnings, values before. Never what is looked up anew.</summary>
    public string? Facts { get; init; }

    /// <summary>Why the person is told, a sentence: <c>You own this deal.</c></summary>
    public required string Because { get; init; }

    /// <summary>How soon.</summary>
    public NoticeUrgency Urgency { get; init; } = NoticeUrgency.Normal;

    /// <summary>When it may leave at the earliest.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>When it is of no use any more.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>When it was put in.</summary>
    public DateTimeOffset AnnouncedAt { get; set; }

    /// <summary>How it stands.</summary>
    public NoticeState State { get; set; }

    /// <summary>Until when a process has it in hand; nobody else takes it before.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    /// <summary>Which taking in hand that was; another one's settling does not count.</summary>
    public string? Claim { get; set; }

    /// <summary>How often it was handed to a channel.</summary>
    public int Attempts { get; set; }

    /// <summary>What came of it, in a few words for whoever reads the ledger: never what was said.</summary>
    public string? Outcome { get; set; }

    /// <summary>When it was decided what becomes of it.</summary>
    public DateTimeOffset? SettledAt { get; set; }

    /// <summary>The digest that took it along.</summary>
    public long? FoldedInto { get; set; }

    /// <summary>The channel that took it.</summary>
    public string? Channel { get; set; }

    /// <summary>Where its card stands, in the channel's own form, so that the card can turn into its next state.</summary>
    public string? Place { get; set; }

    /// <summary>When the person first did something with it.</summary>
    public DateTimeOffset? ActedAt { get; set; }
}
