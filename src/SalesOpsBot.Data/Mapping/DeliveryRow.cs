namespace SalesOpsBot.Data.Mapping;

/// <summary>Something that a channel delivered, under the channel's own id for it.</summary>
internal sealed class DeliveryRow
{
    public long Id { get; init; }

    /// <summary>The channel's id, with the channel's name before it: no two rows share one.</summary>
    public required string EventKey { get; init; }

    /// <summary>What was delivered, until it is worked off.</summary>
    public string? Body { get; init; }

    /// <summary>When a process took it, or took it over.</summary>
    public DateTimeOffset TakenAt { get; init; }

    public bool IsDone { get; init; }
}
