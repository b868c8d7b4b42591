using System.Data.Common;
using System.Globalization;
using SalesOpsBot.Data.Import.Reading;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>The key of a record by the id that it was imported with.</summary>
internal sealed class IdLookup(ImportCommands commands, string table) : IDisposable
{
    private readonly DbCommand _find = commands.Prepare($"SELECT id FROM {table} WHERE external_id = @p0", 1);
    private readonly DbCommand _findShort = commands.Prepare($"SELECT MIN(id) FROM {table} WHERE external_id >= @p0 AND external_id <= @p1", 2);

    /// <summary>The key, or nothing. A Salesforce id is found in either of its forms.</summary>
    public long? Find(string id)
    {
        commands.Give(_find, id);
        if (Key(_find) is { } key) return key;
        if (SalesforceId.Short(id) is not { } shorter) return null;
        commands.Give(_findShort, shorter, shorter + "zzz");
        return Key(_findShort);
    }

    public void Dispose()
    {
        _find.Dispose();
        _findShort.Dispose();
    }

    private static long? Key(DbCommand command) => command.ExecuteScalar() is { } id and not DBNull ? Convert.ToInt64(id, CultureInfo.InvariantCulture) : null;
}
