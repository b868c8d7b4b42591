using SalesOpsBot.Data.Import.Reading;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Import.Kinds;

/// <summary>How the rows of one kind of file become the rows of a table.</summary>
internal abstract class KindImport
{
    /// <summary>Which kind.</summary>
    public abstract RecordKind Kind { get; }

    /// <summary>Where its rows go.</summary>
    public abstract Table Table { get; }

    /// <summary>Whether the row is none of this kind; it is then skipped and counted.</summary>
    public virtual bool IsSkipped(Row row, ImportSession session) => row.Flag(Field.IsDeleted) == true;

    /// <summary>The row as it goes into the table; nothing where it is left out. A row with a problem is set aside whatever comes of it.</summary>
    public abstract StagedRow? Read(Row row, ImportSession session);

    /// <summary>Tidies what was read before it is written.</summary>
    public virtual void BeforeWriting(ImportSession session)
    {
    }

    /// <summary>The book in which references find the rows of this kind, if any do.</summary>
    public virtual ReferenceBook? Book(ImportSession session) => null;

    /// <summary>Puts right what only shows when all rows are there.</summary>
    public virtual void AfterWriting(ImportSession session)
    {
    }

    /// <summary>First and last name, or the full name.</summary>
    protected static string? FullName(Row row)
    {
        var (first, last) = (row.Name(Field.FirstName), row.Name(Field.LastName));
        return row.Name(Field.Name) ?? (first is null ? last : last is null ? first : $"{first} {last}");
    }

    /// <summary>The row's id. Where the file has a column for it and the cell is blank, the row has a problem.</summary>
    protected static string? Id(Row row)
    {
        if (!row.Plan.Has(Field.Id)) return null;
        var id = row.Reference(Field.Id);
        if (id is null) row.Reject(Field.Id, "the row has no id");
        return id;
    }

    /// <summary>Says that a row lacks what it cannot do without.</summary>
    protected static T? Needed<T>(Row row, Field field, T? value)
    {
        if (value is null) row.Reject(field, "is missing");
        return value;
    }
}
