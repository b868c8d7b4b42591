namespace SalesOpsBot.Data.Playbook;

/// <summary>By what a changed file is told from an unchanged one without reading it.</summary>
/// <param name="Path">The file.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Written">When it was last written.</param>
internal sealed record PageStamp(string Path, long Length, DateTime Written);
