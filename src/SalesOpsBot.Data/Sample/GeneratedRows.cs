using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Sample;

/// <summary>Keeps generated rows as the import keeps read ones: a second time changes nothing.</summary>
internal static class GeneratedRows
{
    /// <summary>Writes the rows, and takes away those of an earlier time that are no more.</summary>
    /// <param name="session">The import.</param>
    /// <param name="table">Where they go.</param>
    /// <param name="rows">Values in the order of the table's columns.</param>
    /// <param name="keepOthers">Whether earlier rows stay although they are not among these.</param>
    /// <returns>How many are new, and how many were changed or taken away.</returns>
    public static (long New, long Changed) Write(ImportSession session, Table table, IEnumerable<object?[]> rows, bool keepOthers = false)
    {
        using var writer = new TableWriter(session.Commands, table, session.Today, _ => true);
        var line = 0L;
        foreach (var row in rows) writer.Add(new(row), ++line);

        writer.Complete();
        writer.Index();
        var sameKey = string.Join(" AND ", table.Key.Select(key => $"s.{key} = {table.Name}.{key}"));
        var removed = keepOthers ? 0 : session.Commands.Run($"DELETE FROM {table.Name} WHERE generated = TRUE AND NOT EXISTS (SELECT 1 FROM {TableWriter.Staged} s WHERE {sameKey})");
        var (inserted, last) = writer.Insert();
        var changed = writer.Update(last);
        writer.Drop();
        return (inserted, changed + removed);
    }
}
