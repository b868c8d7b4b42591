using System.Data.Common;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>One statement that inserts rows, one after the other.</summary>
internal abstract class RowInsert : IDisposable
{
    /// <summary>Inserts a row.</summary>
    /// <param name="values">In the order of the statement's parameters: text, numbers, truth values and nothing.</param>
    public abstract void Insert(ReadOnlySpan<object?> values);

    public abstract void Dispose();

    /// <summary>Through the database's own provider, whichever it is.</summary>
    internal sealed class ByCommand(DbCommand command) : RowInsert
    {
        public override void Insert(ReadOnlySpan<object?> values)
        {
            for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i] ?? DBNull.Value;
            command.ExecuteNonQuery();
        }

        public override void Dispose() => command.Dispose();
    }
}
