using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Notices;

/// <summary>A person does not want to hear of something for a while: of a kind, of a record, or of both together.</summary>
public sealed class NoticeSnooze
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>What a change calls it by.</summary>
    public required string ExternalId { get; init; }

    /// <summary>Who.</summary>
    public required SalespersonId PersonId { get; init; }

    /// <summary>Of which kind; nothing for every kind.</summary>
    public NoticeKind? Kind { get; init; }

    /// <summary>Of which record, as in <see cref="Notice.Subject"/>; nothing for every record.</summary>
    public string? Subject { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset Until { get; set; }

    /// <summary>Whether it holds a notice back at an instant.</summary>
    public bool Holds(Notice notice, DateTimeOffset now) => now < Until && (Kind is null || Kind == notice.Kind) && (Subject is null || Subject == notice.Subject);
}
