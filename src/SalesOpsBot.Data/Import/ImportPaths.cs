namespace SalesOpsBot.Data.Import;

/// <summary>Which files a request means.</summary>
internal static class ImportPaths
{
    private static readonly string[] Endings = [".csv", ".tsv", ".txt", ".json"];

    /// <summary>The files themselves, and those of folders that end like tables or plans.</summary>
    /// <exception cref="ImportException">A path leads nowhere, or to nothing that could be imported.</exception>
    public static IReadOnlyList<string> Files(IReadOnlyList<string> paths)
    {
        if (paths.Count == 0) throw new ImportException("Name at least one file (CSV, or JSON for plans), or a folder of them.");
        var files = paths.SelectMany(FilesOf).Select(Path.GetFullPath).Distinct(StringComparer.Ordinal).ToList();
        return files.Count > 0 ? files : throw new ImportException($"{string.Join(", ", paths)} holds no CSV or JSON files.");
    }

    private static IEnumerable<string> FilesOf(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path)
                .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) && !file.EndsWith(".import-report.csv", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal);
        }

        return File.Exists(path) ? [path] : throw new ImportException($"There is no file or folder at {path}.");
    }
}
