using System.IO.Enumeration;
using SalesOpsBot.Data.Import.Reading;

namespace SalesOpsBot.Data.Import.Recognition;

/// <summary>Finds out what a file holds from its first records.</summary>
internal sealed class FileRecogniser(IReadOnlyList<FileMapping> mappings)
{
    /// <summary>Reports may begin with lines of title.</summary>
    private const int HeaderWithin = 20;

    private static readonly HashSet<string> ReportLabels = ["opportunityname", "opportunityowner", "leadowner", "accountowner", "ownerrole", "accountname"];

    /// <summary>The plan for reading a file, or nothing where its kind is unknown.</summary>
    public (FilePlan? Plan, UnknownFile? Unknown) Recognise(string path)
    {
        var mapping = mappings.FirstOrDefault(m => FileSystemName.MatchesSimpleExpression(m.Files, Path.GetFileName(path)));
        var encoding = mapping?.Encoding is { } named ? TextEncoding.Named(named) : Detected(path);
        using var csv = new CsvFile(path, encoding, mapping?.Delimiter is [var delimiter] ? delimiter : null);

        string[] first = [];
        for (var record = 1; record <= HeaderWithin && csv.Read(); record++)
        {
            if (csv.Count > CsvFile.MaxColumns) throw new ImportException($"{Path.GetFileName(path)} has more than {CsvFile.MaxColumns:N0} columns. Is this a table?");
            var headers = csv.Cells();
            if (first.Length == 0 && !csv.IsBlank) first = headers;
            if (Columns(headers, mapping) is not { } found) continue;

            var plan = new FilePlan
            {
                Path = path,
                Kind = found.Kind,
                Encoding = encoding,
                Delimiter = csv.Delimiter,
                RecordsBefore = record,
                Headers = headers,
                Columns = found.Columns,
                Mapping = mapping,
                IsReport = headers.Any(header => ReportLabels.Contains(HeaderKey.Of(header)) && header.Contains(' ', StringComparison.Ordinal)),
            };
            ColumnProfiler.Profile(plan);
            return (plan, null);
        }

        return (null, new(path, first));
    }

    private static System.Text.Encoding Detected(string path)
    {
        using var stream = CsvFile.Open(path);
        return TextEncoding.Detect(stream);
    }

    private static (RecordKind Kind, Dictionary<Field, int[]> Columns)? Columns(string[] headers, FileMapping? mapping)
    {
        if (mapping is null) return KnownHeaders.All.FirstOrDefault(known => known.Match(headers)) is { } match ? (match.Kind, match.Columns(headers)) : null;

        var mapped = headers.Select((header, index) => (Field: mapping.FieldOf(header), index)).Where(column => column.Field is not null).ToArray();
        if (mapping.Columns.Count > 0 && mapped.Length == 0) return null;
        var columns = KnownHeaders.Of(mapping.Kind).Columns([.. headers.Select((header, i) => mapped.Any(m => m.index == i) ? "" : header)]);
        foreach (var field in mapped.GroupBy(column => column.Field!.Value)) columns[field.Key] = [.. field.Select(column => column.index)];
        return columns.Count > 0 ? (mapping.Kind, columns) : null;
    }
}
