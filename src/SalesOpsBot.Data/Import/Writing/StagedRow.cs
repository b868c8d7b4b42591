namespace SalesOpsBot.Data.Import.Writing;

/// <summary>A row on its way into a table.</summary>
/// <param name="Values">One for each of the table's columns, in their order.</param>
internal readonly record struct StagedRow(object?[] Values)
{
    /// <summary>Another id that references in the same import may use for it.</summary>
    public string? Alias { get; init; }

    /// <summary>The id or name of the row of the same table that it points at.</summary>
    public string? SelfReference { get; init; }
}
