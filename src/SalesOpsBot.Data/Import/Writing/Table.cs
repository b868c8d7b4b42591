using SalesOpsBot.Data.Mapping;

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

    /// <summary>Whether a row needs nothing but its own values: an empty table can then be filled without a detour. Its key is unique in the database.</summary>
    public bool MayBeFilledDirectly { get; init; }

    /// <summary>The columns whose changes are kept in <c>deal_changes</c>.</summary>
    public IReadOnlyDictionary<string, DealField> Kept { get; init; } = new Dictionary<string, DealField>();

    /// <summary>The names of all columns that are written, as SQL lists them.</summary>
    public string ColumnNames => string.Join(", ", Columns.Select(c => c.Name));
}
