namespace SalesOpsBot.Data.Import.Recognition;

/// <summary>How the header row of one kind of file is recognised.</summary>
internal sealed class KindHeaders
{
    private readonly Dictionary<string, (Field Field, int Rank)> _fields = [];
    private readonly Field[][] _required;
    private readonly HashSet<string> _foreign;

    /// <param name="kind">Of which kind.</param>
    /// <param name="required">Each group must be met by at least one of its fields.</param>
    /// <param name="foreign">Headers, as keys, that only files of another kind have.</param>
    /// <param name="synonyms">For each field the headers that mean it, as keys separated by spaces, the one to prefer first.</param>
    public KindHeaders(RecordKind kind, Field[][] required, string foreign, params ReadOnlySpan<(Field Field, string Keys)> synonyms)
    {
        Kind = kind;
        _required = required;
        _foreign = [.. foreign.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var (field, keys) in synonyms)
        {
            var rank = 0;
            foreach (var key in keys.Split(' ', StringSplitOptions.RemoveEmptyEntries)) _fields.Add(key, (field, rank++));
        }
    }

    /// <summary>Of which kind.</summary>
    public RecordKind Kind { get; }

    /// <summary>The columns that are understood: for each field the places where it is found, the best first.</summary>
    public Dictionary<Field, int[]> Columns(IReadOnlyList<string> headers) =>
        headers.Select((header, i) => (Found: _fields.TryGetValue(HeaderKey.Of(header), out var found), found.Field, found.Rank, Index: i))
            .Where(column => column.Found)
            .GroupBy(column => column.Field)
            .ToDictionary(field => field.Key, field => field.OrderBy(column => column.Rank).Select(column => column.Index).ToArray());

    /// <summary>Whether the header row is one of this kind.</summary>
    public bool Match(IReadOnlyList<string> headers) => Missing(headers).Count == 0 && !headers.Any(header => _foreign.Contains(HeaderKey.Of(header)));

    /// <summary>The groups of fields that the kind needs and the header row lacks.</summary>
    public IReadOnlyList<Field[]> Missing(IReadOnlyList<string> headers)
    {
        var columns = Columns(headers);
        return [.. _required.Where(group => !group.Any(columns.ContainsKey))];
    }
}
