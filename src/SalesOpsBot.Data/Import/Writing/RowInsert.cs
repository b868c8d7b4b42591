namespace SalesOpsBot.Data.Import.Writing;

/// <summary>Inserts rows into a table, one after the other.</summary>
internal abstract class RowInsert : IDisposable
{
    /// <summary>Inserts a row.</summary>
    /// <param name="values">In the order of the columns: text, numbers, truth values and nothing.</param>
    public abstract void Insert(ReadOnlySpan<object?> values);

    /// <summary>Sees to it that queries find the rows that were inserted so far.</summary>
    public virtual void Flush()
    {
    }

    public abstract void Dispose();
}
