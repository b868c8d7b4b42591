using System.Globalization;
using CsvHelper;
using SalesOpsBot.Sales.Leads.Learning;

namespace SalesOpsBot.Benchmarks.Leads;

/// <summary>The leads of X Education (Kaggle, "Lead Scoring"), 9,240 rows. They have no licence to pass them on, so they are not part of the repository.</summary>
internal static class EducationLeads
{
    private static readonly string[] Ids = ["Prospect ID", "Lead Number", "Converted", ""];

    /// <summary>Filled in by sales staff or late in the process: a scorer that uses them looks far better than it would be on a new lead.</summary>
    private static readonly string[] Leaking =
    [
        "Tags", "Lead Quality", "Lead Profile", "Last Notable Activity",
        "Asymmetrique Activity Index", "Asymmetrique Profile Index", "Asymmetrique Activity Score", "Asymmetrique Profile Score",
    ];

    /// <summary>Known at any time, but changing while sales works on the lead.</summary>
    private static readonly string[] Borderline = ["Last Activity", "Total Time Spent on Website"];

    /// <summary>The file in a folder <c>shared/data</c> beside the repository; nothing where it is not there.</summary>
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "leads-x-education", "Leads.csv");
            if (File.Exists(path)) return path;
        }

        return null;
    }

    /// <summary>Reads the leads.</summary>
    /// <param name="path">The file <c>Leads.csv</c>.</param>
    /// <param name="borderline">Whether the last activity and the time on the web site are told.</param>
    public static IReadOnlyList<LearningExample> Read(string path, bool borderline)
    {
        using var csv = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions { HasHeader = false });
        csv.Read();
        var header = Cells(csv);
        string[] hidden = [.. Ids, .. Leaking, .. borderline ? [] : Borderline];
        var leads = new List<LearningExample>();
        while (csv.Read())
        {
            var cells = header.Zip(Cells(csv)).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal);
            var known = cells.Where(c => !hidden.Contains(c.Key) && c.Value is not ("" or "Select"));
            leads.Add(new(known.ToDictionary(c => c.Key, c => Value(c.Value), StringComparer.Ordinal), cells["Converted"] == "1"));
        }

        return leads;
    }

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static AttributeValue Value(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? AttributeValue.Of(number) : AttributeValue.Of(text);
}
