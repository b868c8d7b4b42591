namespace SalesOpsBot.Data.Import;

/// <summary>Something wrong in a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Sentence">What is wrong, and what would be right.</param>
public sealed record FileFault(string Path, int Line, string Sentence)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Path}:{Line}: {Sentence}");
}
