namespace SalesOpsBot.Sales.Conversations;

/// <summary>Something that a channel told and that must not take effect again.</summary>
public sealed class Occurrence
{
    /// <summary>The key; zero until it is kept.</summary>
    public long Id { get; init; }

    /// <summary>The channel.</summary>
    public required string Channel { get; init; }

    /// <summary>What it is, by the channel's own ids.</summary>
    public required string What { get; init; }

    /// <summary>When a process took it, or took it over.</summary>
    public DateTimeOffset TakenAt { get; init; }

    /// <summary>When it may be forgotten; nothing for never.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>What is to be done, in the channel's own form; nothing where it is done, or there is nothing to do.</summary>
    public string? Work { get; init; }
}
