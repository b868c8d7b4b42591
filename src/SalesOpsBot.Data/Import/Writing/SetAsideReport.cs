using System.Globalization;
using CsvHelper;
using SalesOpsBot.Data.Import.Reading;

namespace SalesOpsBot.Data.Import.Writing;

/// <summary>The file that tells which rows were set aside and why. It is made when the first one is, and safe to open in a spreadsheet.</summary>
internal sealed class SetAsideReport(string path, string fallbackPath) : IDisposable
{
    private const int LongestValue = 100;

    private CsvWriter? _writer;

    /// <summary>Where it is, once it is.</summary>
    public string? Path { get; private set; }

    /// <summary>The path of the report where none is asked for.</summary>
    public static string Beside(string input) => System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(input)) + ".import-report.csv";

    /// <summary>Tells of a row.</summary>
    public void Add(string file, long line, RowProblem problem)
    {
        _writer ??= Create();
        _writer.WriteRecord([file, line.ToString(CultureInfo.InvariantCulture), problem.Column ?? "", Shortened(problem.Value ?? ""), problem.Reason]);
    }

    public void Dispose() => _writer?.Dispose();

    private CsvWriter Create()
    {
        var writer = CsvWriter.Create(Open(), new CsvWriterOptions { Injection = CsvInjection.Escape });
        writer.WriteHeader(["file", "line", "column", "value", "reason"]);
        return writer;
    }

    private FileStream Open()
    {
        try
        {
            return File.Create(Path = path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return File.Create(Path = fallbackPath);
        }
    }

    private static string Shortened(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        if (line.Length <= LongestValue) return line;
        var end = char.IsHighSurrogate(line[LongestValue - 1]) ? LongestValue - 1 : LongestValue;
        return $"{line[..end]}…";
    }
}
