namespace SalesOpsBot.Data.Mapping;

/// <summary>A form that waits to be opened.</summary>
internal sealed class KeptFormRow
{
    public long Id { get; init; }

    /// <summary>What its button carries; nobody can guess it.</summary>
    public required string FormKey { get; init; }

    public required string Card { get; init; }

    public DateTimeOffset KeptUntil { get; init; }
}
