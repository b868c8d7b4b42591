namespace SalesOpsBot.Data.Mapping;

/// <summary>A conversation whose log is ours to keep.</summary>
internal sealed class LoggedConversation
{
    /// <summary>The conversation's id.</summary>
    public required string Id { get; init; }

    /// <summary>The place of the last activity that was put.</summary>
    public long Sequence { get; init; }

    /// <summary>How many ids were given to activities.</summary>
    public long Ids { get; init; }

    /// <summary>When anybody last read or wrote, within a minute.</summary>
    public DateTimeOffset TouchedAt { get; init; }
}
