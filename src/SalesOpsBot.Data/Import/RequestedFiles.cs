using SalesOpsBot.Data.Import.Commissions;
using SalesOpsBot.Data.Import.Deals;
using SalesOpsBot.Data.Import.Quotas;
using SalesOpsBot.Data.Import.Recognition;
using SalesOpsBot.Data.Import.Settings;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import;

/// <summary>What the files of a request are.</summary>
/// <param name="Administration">Files that say how the company works, in the order in which they are written.</param>
/// <param name="Exports">Exports of a CRM, in the order in which they need each other.</param>
/// <param name="Notes">What was left alone, in sentences.</param>
/// <param name="Faults">What is wrong in files of administration.</param>
internal sealed record RequestedFiles(
    IReadOnlyList<AdministrationFile> Administration, IReadOnlyList<FilePlan> Exports, IReadOnlyList<string> Notes, IReadOnlyList<FileFault> Faults)
{
    private static readonly AdministrationTable[] Tables =
        [new QuotaTable(), new DealSplitTable(), new DealPaymentTable(), new DealReversalTable(), new StageTable(), new TerritoryTable(), new HolidayTable()];

    /// <summary>Looks at files; their content says what they are.</summary>
    /// <param name="files">Where they are.</param>
    /// <param name="mappingPath">A file that says what columns mean, if there is one.</param>
    /// <param name="sales">What holds where files say nothing.</param>
    public static RequestedFiles Among(IReadOnlyList<string> files, string? mappingPath, SalesOptions sales)
    {
        var (found, exports, notes, faults) = (new List<AdministrationFile>(), new List<FilePlan>(), new List<string>(), new List<FileFault>());
        var recogniser = new FileRecogniser(mappingPath is { } path ? FileMapping.Load(path) : []);
        foreach (var file in files)
        {
            if (string.Equals(Path.GetExtension(file), ".json", StringComparison.OrdinalIgnoreCase))
            {
                ReadJson(file, sales, found, notes, faults);
                continue;
            }

            var (plan, unknown) = recogniser.Recognise(file);
            if (plan is not null) Read(plan, sales, found, exports, faults);
            else notes.Add(unknown!.Explain());
        }

        var twice = found.OfType<SettingsFile>().GroupBy(f => (f.Kind, f.ValidFrom)).SelectMany(g => g.Skip(1).Select(f => new FileFault(f.Path, 1, $"{Path.GetFileName(g.First().Path)} is in force from the same day; there can be only one.")));
        return new(
            [.. found.OrderBy(f => f.Kind).ThenBy(f => f.ValidFrom).ThenBy(f => f.Path, StringComparer.Ordinal)],
            [.. exports.OrderBy(plan => plan.Kind).ThenBy(plan => plan.Path, StringComparer.Ordinal)],
            notes,
            [.. faults.Concat(twice).OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Line)]);
    }

    private static void ReadJson(string path, SalesOptions sales, List<AdministrationFile> found, List<string> notes, List<FileFault> faults)
    {
        var (source, fault) = JsonSource.Open(path);
        if (fault is not null) faults.Add(fault);
        if (fault is not null) return;
        AdministrationFile? file = null;
        if (source is null || !(source.Has(CommissionPlanFile.Mark) || JsonSettingsFile.TryRead(source, sales, out file)))
        {
            notes.Add($"{Path.GetFileName(path)} is neither a commission plan nor settings (leadScoring, responseTarget, fiscalCalendar) and was left alone.");
            return;
        }

        if (source.Has(CommissionPlanFile.Mark)) file = CommissionPlanFile.Read(source);
        if (file is not null) found.Add(file);
        faults.AddRange(source.Faults);
    }

    private static void Read(FilePlan plan, SalesOptions sales, List<AdministrationFile> found, List<FilePlan> exports, List<FileFault> faults)
    {
        if (Array.Find(Tables, t => t.Kind == plan.Kind) is not { } table) exports.Add(plan);
        else found.AddRange(table.Read(plan, sales, faults));
    }
}
