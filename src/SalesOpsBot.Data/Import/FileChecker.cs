using SalesOpsBot.Data.Import.Commissions;

namespace SalesOpsBot.Data.Import;

/// <summary>Looks through administration files before anybody imports them; changes nothing and needs no database.</summary>
public static class FileChecker
{
    /// <summary>What is wrong, by file and line; empty where all is well.</summary>
    /// <param name="paths">Files, or folders of them.</param>
    /// <exception cref="ImportException">A path leads nowhere.</exception>
    public static (int Checked, IReadOnlyList<FileFault> Faults) Check(IReadOnlyList<string> paths)
    {
        var files = CommissionPlanFiles.Among(ImportPaths.Files(paths));
        return (files.Plans.Count + files.Faults.Select(f => f.Path).Distinct().Count(), files.Faults);
    }
}
