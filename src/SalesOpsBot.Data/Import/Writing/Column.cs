using SalesOpsBot.Data.Import.Recognition;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>A column that an import writes.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Fields">A file that has one of these fields may change it; none means that every file may.</param>
internal sealed record Column(string Name, params Field[] Fields)
{
    /// <summary>What a new row gets where the file says nothing; an existing row then keeps what it has.</summary>
    public object? Default { get; init; }

    /// <summary>A field with which a file that has none of the others may set the column, though not clear it.</summary>
    public Field? MarkedBy { get; init; }
}
