namespace SalesOpsBot.Data.Import.Commissions;

/// <summary>The JSON files among those of a request.</summary>
/// <param name="Plans">The commission plans.</param>
/// <param name="Others">The tables: everything that is not JSON.</param>
/// <param name="Unknown">JSON files that are something else.</param>
/// <param name="Faults">What is wrong in the plans.</param>
internal sealed record CommissionPlanFiles(IReadOnlyList<CommissionPlanFile> Plans, IReadOnlyList<string> Others, IReadOnlyList<string> Unknown, IReadOnlyList<FileFault> Faults)
{
    private const string Ending = ".json";

    /// <summary>Reads them; the plans are in the order in which they come into force.</summary>
    public static CommissionPlanFiles Among(IReadOnlyList<string> files)
    {
        var read = files.Where(IsJson).Select(path => (Path: path, Read: CommissionPlanFile.Read(path))).ToList();
        return new(
            [.. read.Select(r => r.Read.Plan).OfType<CommissionPlanFile>().OrderBy(p => p.ValidFrom).ThenBy(p => p.Path, StringComparer.Ordinal)],
            [.. files.Where(f => !IsJson(f))],
            [.. read.Where(r => r.Read is (null, [])).Select(r => r.Path)],
            [.. read.SelectMany(r => r.Read.Faults).OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Line)]);
    }

    private static bool IsJson(string path) => string.Equals(Path.GetExtension(path), Ending, StringComparison.OrdinalIgnoreCase);
}
