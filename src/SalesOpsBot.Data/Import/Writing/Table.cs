namespace SalesOpsBot.Data.Import.Writing;

/// <summary>A table that an import writes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">The columns that a row is found again by.</param>
/// <param name="Columns">All columns that are written, those of the key included.</param>
internal sealed record Table(string Name, string[] Key, Column[] Columns)
{
    /// <summary>The column that points at another row of the same table; it is filled when all rows are there.</summary>
    public string? SelfReference { get; init; }

    /// <summary>Whether a change raises the row's <c>version</c>.</summary>
    public bool IsVersioned { get; init; }
}
