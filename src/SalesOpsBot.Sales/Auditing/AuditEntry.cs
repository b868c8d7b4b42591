using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Auditing;

/// <summary>One change as the audit keeps it. Entries are only ever added, each with the hash of the one before.</summary>
public sealed class AuditEntry
{
    /// <summary>Its place in the chain, from 1 without gaps.</summary>
    public required long Id { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who made it.</summary>
    public SalespersonId PersonId { get; init; }

    /// <summary>The conversation, with the channel's name before it.</summary>
    public required string Conversation { get; init; }

    /// <summary>The change.</summary>
    public required string ChangeId { get; init; }

    /// <summary>The change that this one takes back.</summary>
    public string? Undoes { get; init; }

    /// <summary>The tool that was called.</summary>
    public required string Tool { get; init; }

    /// <summary>By whom the words were understood, and how surely.</summary>
    public required string Understanding { get; init; }

    /// <summary>How it was confirmed: <c>tap</c>, <c>words</c> or <c>at once</c>.</summary>
    public required string Confirmation { get; init; }

    /// <summary>What was said.</summary>
    public required AuditSeal Words { get; set; }

    /// <summary>The tool's arguments as JSON.</summary>
    public required AuditSeal Arguments { get; set; }

    /// <summary>Why, in the person's words; empty where nothing was said.</summary>
    public required AuditSeal Reason { get; set; }

    /// <summary>The records that were touched, with each field before and after, as JSON.</summary>
    public required AuditSeal Records { get; set; }

    /// <summary>The hash of the entry before; 64 zeros for the first.</summary>
    public required string PreviousHash { get; init; }

    /// <summary>The hash of this entry; see <see cref="AuditChain"/>.</summary>
    public string Hash { get; set; } = "";
}
