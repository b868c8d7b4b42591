using System.Data.Common;
using System.Globalization;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>The key of a record by a column that has an index.</summary>
internal sealed class IdLookup(ImportCommands commands, string sql) : IDisposable
{
    private readonly DbCommand _find = commands.Prepare(sql, 1);

    /// <summary>The key, or nothing.</summary>
    public long? Find(string value)
    {
        _find.Parameters[0].Value = value;
        return _find.ExecuteScalar() is { } id and not DBNull ? Convert.ToInt64(id, CultureInfo.InvariantCulture) : null;
    }

    public void Dispose() => _find.Dispose();
}
