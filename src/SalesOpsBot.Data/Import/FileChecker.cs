using SalesOpsBot.Sales;

namespace SalesOpsBot.Data.Import;

/// <summary>Looks through administration files before anybody imports them; changes nothing and needs no database.</summary>
public static class FileChecker
{
    /// <summary>What is wrong, by file and line; no faults where all is well. Whether the people named are known only <see cref="CrmImporter.CheckAsync"/> tells.</summary>
    /// <param name="paths">Files, or folders of them.</param>
    /// <param name="sales">What holds where files say nothing.</param>
    /// <exception cref="ImportException">A path leads nowhere.</exception>
    public static FileCheck Check(IReadOnlyList<string> paths, SalesOptions sales)
    {
        var files = RequestedFiles.Among(ImportPaths.Files(paths), null, sales);
        var names = files.Administration.Select(f => f.Path).Concat(files.Faults.Select(f => f.Path)).Distinct().Count();
        return new(names, files.Faults, [.. files.Notes, .. files.Exports.Select(e => $"{e.Name} is an export ({e.Kind}), which is read row by row when it is imported.")]);
    }
}
