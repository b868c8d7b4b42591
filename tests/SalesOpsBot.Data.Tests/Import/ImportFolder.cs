using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Import;
using SalesOpsBot.Sales;
using SalesOpsBot.Testing;

namespace SalesOpsBot.Data.Tests.Import;

/// <summary>A folder of files to import, and a database to import them into.</summary>
internal sealed class ImportFolder : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("salesops-import-");

    private ImportFolder(TemporaryDatabase database) => Database = database;

    public TemporaryDatabase Database { get; }

    public string Path => _folder.FullName;

    public static async Task<ImportFolder> CreateAsync(TimeProvider? time = null) => new(await TemporaryDatabase.CreateAsync(time));

    /// <summary>Writes a file of lines; UTF-8 without a mark unless said otherwise.</summary>
    public string Write(string name, string text, Encoding? encoding = null)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllText(path, text, encoding ?? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return path;
    }

    public Task<ImportSummary> ImportAsync(params string[] paths) => ImportAsync(new ImportOptions(), paths);

    public Task<ImportSummary> ImportAsync(ImportOptions options, params string[] paths) =>
        Database.Get<CrmImporter>().ImportAsync(paths.Length > 0 ? paths : [Path], options, null, CancellationToken.None);

    /// <summary>Imports on another day than today.</summary>
    public Task<ImportSummary> ImportOnAsync(string day, params string[] paths) =>
        new CrmImporter(Database.Get<IDbContextFactory<SalesDbContext>>(), Database.Get<SalesOptions>(), new ManualClock(DateTimeOffset.Parse($"{day}T09:00Z", CultureInfo.InvariantCulture)))
            .ImportAsync(paths, new(), null, CancellationToken.None);

    /// <summary>What a look through a file finds wrong, as line and sentence.</summary>
    public IReadOnlyList<string> Faults(string name, string text) =>
        [.. FileChecker.Check([Write(name, text)], Database.Get<SalesOptions>()).Faults.Select(f => FormattableString.Invariant($"{f.Line}: {f.Sentence}"))];

    /// <summary>One row of the database as text, cells joined by <c>|</c>; days as they are written in ISO.</summary>
    public async Task<string> RowAsync(string sql) => (await RowsAsync(sql)).Single();

    public async Task<IReadOnlyList<string>> RowsAsync(string sql)
    {
        await using var connection = Database.Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Cell(reader, i))));
        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static string Cell(DbDataReader reader, int i) => reader.IsDBNull(i) ? ""
        : reader.GetName(i) is "created_on" or "close_date" or "last_activity_on" or "changed_on" or "starts_on" or "ends_on"
            ? DateOnly.FromDayNumber(reader.GetInt32(i)).ToString("O", CultureInfo.InvariantCulture)
            : Convert.ToString(reader.GetValue(i) is bool flag ? flag ? 1 : 0 : reader.GetValue(i), CultureInfo.InvariantCulture)!;
}
