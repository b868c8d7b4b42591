using System.Globalization;
using SalesOpsBot.Data.Import.Settings;
using SalesOpsBot.Data.Import.Writing;

namespace SalesOpsBot.Data.Import.Deals;

/// <summary>A table that tells something of deals row by row: all that it tells of a deal takes the place of what was told before.</summary>
/// <typeparam name="T">What a row says.</typeparam>
/// <param name="path">Where it is.</param>
/// <param name="kind">What it is.</param>
/// <param name="rows">Its rows, each with the deal that it names.</param>
internal abstract class DealFile<T>(string path, RecordKind kind, IReadOnlyList<(int Line, string Deal, T Row)> rows) : AdministrationFile(path, kind, DateOnly.MinValue)
{
    /// <summary>Where the rows go.</summary>
    protected abstract string Table { get; }

    /// <summary>The columns that a row fills, beside the deal.</summary>
    protected abstract string[] Columns { get; }

    public override void Write(ImportSession session, ICollection<FileFault> faults)
    {
        foreach (var told in rows.GroupBy(r => r.Deal, StringComparer.OrdinalIgnoreCase))
        {
            var lines = told.ToList();
            if (Deal(session, told.Key) is not { } deal) faults.Add(new(Path, lines[0].Line, $"I know no deal “{told.Key}”, or several of that name; its id would tell."));
            else if (lines.ConvertAll(r => Values(session, deal, r.Line, r.Row, faults)) is var values && !values.Contains(null)) Replace(session, deal, values!);
        }
    }

    /// <summary>What a row puts into the columns; nothing where a fault was said.</summary>
    protected abstract object?[]? Values(ImportSession session, long deal, int line, T row, ICollection<FileFault> faults);

    private static long? Deal(ImportSession session, string reference)
    {
        if (session.DealsById.Find(reference) is { } id) return id;
        var named = session.Commands.Rows("SELECT id FROM deals WHERE name = @p0 LIMIT 2", reference);
        return named is [[var only]] ? Convert.ToInt64(only, CultureInfo.InvariantCulture) : null;
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "1" : "0",
        _ => decimal.TryParse(Convert.ToString(value, CultureInfo.InvariantCulture), NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number.ToString("G29", CultureInfo.InvariantCulture) : value.ToString()!,
    };

    private void Replace(ImportSession session, long deal, List<object?[]> values)
    {
        var (count, columns) = (session.Count(Kind), string.Join(", ", Columns));
        var kept = session.Commands.Rows($"SELECT {columns} FROM {Table} WHERE deal_id = @p0", deal);
        if (Same(kept, values))
        {
            count.Unchanged += values.Count;
            return;
        }

        session.Commands.Run($"DELETE FROM {Table} WHERE deal_id = @p0", deal);
        foreach (var row in values) session.Commands.Run($"INSERT INTO {Table} (deal_id, {columns}) VALUES (@p0, {string.Join(", ", Columns.Select((_, i) => $"@p{i + 1}"))})", [deal, .. row]);
        if (kept.Count == 0) count.New += values.Count;
        else count.Changed += values.Count;
    }

    private static bool Same(List<object?[]> kept, List<object?[]> told)
    {
        static IEnumerable<string> Lines(List<object?[]> rows) => rows.Select(row => string.Join('\u001F', row.Select(Text))).Order(StringComparer.Ordinal);
        return Lines(kept).SequenceEqual(Lines(told));
    }
}
