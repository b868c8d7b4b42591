namespace SalesOpsBot.Data.Import;

/// <summary>An import that cannot be made; its message is a sentence for the person who asked for it. Nothing was changed.</summary>
public sealed class ImportException : Exception
{
    /// <summary>Says why.</summary>
    public ImportException(string message)
        : base(message)
    {
    }

    /// <summary>Says why, and what was behind it.</summary>
    public ImportException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
