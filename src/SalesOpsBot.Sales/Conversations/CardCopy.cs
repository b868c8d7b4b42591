using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Conversations;

/// <summary>A message of ours that shows a card whose subject may be decided elsewhere.</summary>
public sealed class CardCopy
{
    /// <summary>How long the place in which something was decided has to turn its own card, before that is done from here.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>What kind of thing it shows.</summary>
    public required string Kind { get; init; }

    /// <summary>Which one.</summary>
    public required string SubjectId { get; init; }

    /// <summary>For whom it is shown: with their rights and in their formats.</summary>
    public SalespersonId PersonId { get; init; }

    /// <summary>The zone in the profile that they have in the channel.</summary>
    public string? ProfileTimeZone { get; init; }

    /// <summary>The language in that profile.</summary>
    public string? ProfileLanguage { get; init; }

    /// <summary>The channel: <c>msteams</c>, <c>slack</c> …</summary>
    public required string Channel { get; init; }

    /// <summary>The channel's own id of the message; no two copies share one.</summary>
    public required string Message { get; init; }

    /// <summary>All that the channel needs to put another card into the message, in its own form. Nothing else reads it.</summary>
    public required string Address { get; init; }

    /// <summary>When it was last shown.</summary>
    public DateTimeOffset ShownAt { get; init; }

    /// <summary>When it is to be shown anew; nothing while it stands.</summary>
    public DateTimeOffset? DueAt { get; init; }
}
