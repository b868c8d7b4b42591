namespace SalesOpsBot.Data.Mapping;

/// <summary>Something that is remembered for a while and may be forgotten.</summary>
internal sealed class RememberedValue
{
    /// <summary>What it is called.</summary>
    public required string Id { get; init; }

    public required byte[] Value { get; init; }

    public DateTimeOffset Until { get; init; }

    /// <summary>How long it lasts from each time that it is asked for; nothing where asking changes nothing.</summary>
    public long? SlidingTicks { get; init; }
}
