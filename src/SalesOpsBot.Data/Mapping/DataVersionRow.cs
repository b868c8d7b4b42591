namespace SalesOpsBot.Data.Mapping;

/// <summary>The one row whose number rises whenever people, accounts, products, stages, leads or settings change, so that every process drops what it remembered.</summary>
internal sealed class DataVersionRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public long Version { get; init; }
}
