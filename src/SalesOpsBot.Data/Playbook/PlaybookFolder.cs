using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Data.Playbook;

/// <summary>The Markdown files of a folder and the folders below it. A <c>README.md</c> is about the playbook, not of it.</summary>
/// <param name="path">The folder; it need not be there.</param>
internal sealed class PlaybookFolder(string path)
{
    private const long LargestFile = 1024 * 1024;
    private const int MostFiles = 1_000;

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    /// <summary>The files as they are now, by name.</summary>
    public IReadOnlyList<PageStamp> Stamps() => !Directory.Exists(path) ? [] :
    [
        .. new DirectoryInfo(path).EnumerateFiles("*.md", Everywhere)
            .Where(file => file.Length <= LargestFile && !file.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase))
            .Select(file => new PageStamp(file.FullName, file.Length, file.LastWriteTimeUtc))
            .OrderBy(stamp => stamp.Path, StringComparer.Ordinal)
            .Take(MostFiles),
    ];

    /// <summary>The passages of all files; a file that is gone or locked at the moment has none.</summary>
    /// <returns>The passages, and whether all files could be read.</returns>
    public async Task<(IReadOnlyList<PlaybookPassage> Passages, bool IsWhole)> ReadAsync(IEnumerable<PageStamp> stamps, CancellationToken cancellationToken)
    {
        var (passages, isWhole) = (new List<PlaybookPassage>(), true);
        foreach (var stamp in stamps)
        {
            try
            {
                var name = Path.GetRelativePath(path, stamp.Path).Replace(Path.DirectorySeparatorChar, '/');
                passages.AddRange(MarkdownPage.Read(name, await File.ReadAllTextAsync(stamp.Path, cancellationToken)));
            }
            catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
            {
                isWhole = false;
            }
        }

        return (passages, isWhole);
    }
}
