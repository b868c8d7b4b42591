using System.Text;
using SalesOpsBot.Data.Import.Reading;

namespace SalesOpsBot.Data.Import.Recognition;

/// <summary>How one file is read.</summary>
internal sealed class FilePlan
{
    /// <summary>Where it is.</summary>
    public required string Path { get; init; }

    /// <summary>What its rows are.</summary>
    public required RecordKind Kind { get; init; }

    /// <summary>How its text is encoded.</summary>
    public required Encoding Encoding { get; init; }

    /// <summary>What stands between its cells.</summary>
    public required char Delimiter { get; init; }

    /// <summary>How many records come before the first row of data, the header included.</summary>
    public required int RecordsBefore { get; init; }

    /// <summary>The headers as they are written.</summary>
    public required string[] Headers { get; init; }

    /// <summary>For each field the columns that hold it, the best first.</summary>
    public required Dictionary<Field, int[]> Columns { get; init; }

    /// <summary>What a mapping file said about the file, if one did.</summary>
    public FileMapping? Mapping { get; init; }

    /// <summary>For each column that holds dates their order.</summary>
    public Dictionary<int, DateOrder> DateOrders { get; } = [];

    /// <summary>For each column that holds numbers what their fraction begins with.</summary>
    public Dictionary<int, DecimalMark> DecimalMarks { get; } = [];

    /// <summary>A report, not an export of a table: totals and footer lines may follow, and repeated cells of a group may be blank.</summary>
    public bool IsReport { get; init; }

    /// <summary>Whether blank cells at the beginning of a row repeat the row above.</summary>
    public bool IsGrouped { get; set; }

    /// <summary>What had to be assumed, in sentences.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>Its name without the folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Whether any of some fields has a column.</summary>
    public bool Has(params ReadOnlySpan<Field> fields)
    {
        foreach (var field in fields)
        {
            if (Columns.ContainsKey(field)) return true;
        }

        return false;
    }

    /// <summary>The file at its first row of data.</summary>
    public CsvFile OpenRows()
    {
        var csv = new CsvFile(Path, Encoding, Delimiter);
        for (var i = 0; i < RecordsBefore; i++) csv.Read();
        return csv;
    }
}
