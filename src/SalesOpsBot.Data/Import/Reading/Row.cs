using System.Globalization;
using SalesOpsBot.Data.Import.Recognition;

namespace SalesOpsBot.Data.Import.Reading;

/// <summary>The current row of a file, read by what its columns mean. The first value that cannot be read is kept as the row's problem.</summary>
internal sealed class Row(CsvFile csv, FilePlan plan)
{
    private const int LongestName = 300;
    private const int LongestText = 20_000;

    private readonly string[] _above = new string[plan.Headers.Length];

    /// <summary>The line that it begins on.</summary>
    public long Line => csv.Line;

    /// <summary>How the file is read.</summary>
    public FilePlan Plan => plan;

    /// <summary>Why the row cannot be taken, if it cannot.</summary>
    public RowProblem? Problem { get; private set; }

    /// <summary>Begins with the record that the file has come to.</summary>
    public void Begin()
    {
        Problem = null;
        if (csv.Count != plan.Headers.Length && !HasOnlyEmptyExtra())
        {
            Reject(null, null, string.Create(CultureInfo.InvariantCulture, $"the row has {csv.Count} cells, the header {plan.Headers.Length}"));
        }

        if (plan.IsGrouped) RepeatGroup();
    }

    /// <summary>The first cell of a field that holds something.</summary>
    public string? Text(Field field) => Cell(field, LongestText).Value;

    /// <summary>The same, for what is shown in lists.</summary>
    public string? Name(Field field) => Cell(field, LongestName).Value;

    /// <summary>The id or name of another record; nothing for Salesforce's empty ids, and the first of several.</summary>
    public string? Reference(Field field)
    {
        var text = Name(field);
        if (text is null) return null;
        var end = text.IndexOf(';', StringComparison.Ordinal);
        return SalesforceId.Normalize(end > 0 ? text[..end].TrimEnd() : text);
    }

    /// <summary>A day.</summary>
    public DateOnly? Day(Field field)
    {
        var (text, column) = Cell(field, LongestText);
        if (text is null) return null;
        var day = plan.Mapping?.DateFormat is { } format && DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact)
            ? exact
            : DateText.Day(text, plan.DateOrders.GetValueOrDefault(column));
        if (day is null) Reject(plan.Headers[column], text, "is not a date that exists");
        return day;
    }

    /// <summary>An instant; one without an offset is UTC.</summary>
    public DateTimeOffset? Instant(Field field)
    {
        var (text, column) = Cell(field, LongestText);
        if (text is null) return null;
        var instant = DateText.Instant(text, plan.DateOrders.GetValueOrDefault(column));
        if (instant is null) Reject(plan.Headers[column], text, "is not a date and time that exist");
        return instant;
    }

    /// <summary>A number between two others.</summary>
    public decimal? Number(Field field, decimal least, decimal most)
    {
        var (text, column) = Cell(field, LongestText);
        if (text is null) return null;
        var number = NumberText.Read(text, plan.DecimalMarks.GetValueOrDefault(column));
        if (number is null) Reject(plan.Headers[column], text, "is not a number");
        else if (number < least || number > most) Reject(plan.Headers[column], text, string.Create(CultureInfo.InvariantCulture, $"is not between {least} and {most}"));
        return number;
    }

    /// <summary>Yes or no; nothing for a blank cell.</summary>
    public bool? Flag(Field field)
    {
        var (text, column) = Cell(field, LongestText);
        switch (text?.ToUpperInvariant())
        {
            case null: return null;
            case "1" or "TRUE" or "YES" or "Y" or "T": return true;
            case "0" or "FALSE" or "NO" or "N" or "F": return false;
            default: Reject(plan.Headers[column], text, "is neither yes nor no"); return null;
        }
    }

    /// <summary>Sets the row aside because of a field.</summary>
    public void Reject(Field field, string reason) =>
        Reject(plan.Columns.TryGetValue(field, out var columns) ? plan.Headers[columns[0]] : null, Cell(field, int.MaxValue).Value, reason);

    private void Reject(string? column, string? value, string reason) => Problem ??= new(column, value, reason);

    private (string? Value, int Column) Cell(Field field, int longest)
    {
        if (!plan.Columns.TryGetValue(field, out var columns)) return (null, -1);
        foreach (var column in columns)
        {
            var text = csv.IsEmpty(column) ? plan.IsGrouped ? _above[column] : "" : csv[column];
            if (string.IsNullOrEmpty(text)) continue;
            if (text.Length > longest) Reject(plan.Headers[column], text, string.Create(CultureInfo.InvariantCulture, $"is longer than {longest:N0} characters"));
            return (text, column);
        }

        return (null, columns[0]);
    }

    private bool HasOnlyEmptyExtra()
    {
        if (csv.Count < plan.Headers.Length) return false;
        for (var i = plan.Headers.Length; i < csv.Count; i++)
        {
            if (!csv.IsEmpty(i)) return false;
        }

        return true;
    }

    /// <summary>In a grouped report the cells before the first filled one repeat the row above.</summary>
    private void RepeatGroup()
    {
        var first = 0;
        while (first < plan.Headers.Length && csv.IsEmpty(first)) first++;
        for (var i = first; i < plan.Headers.Length; i++) _above[i] = "";
        if (first < plan.Headers.Length) _above[first] = csv[first];
        for (var i = first + 1; i < plan.Headers.Length && !csv.IsEmpty(i); i++) _above[i] = csv[i];
    }
}
