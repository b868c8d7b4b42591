using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Sales.Playbook;

/// <summary>The answer to "what does the playbook say?": passages as they are written. Their words are those of whoever keeps the pages; they ask nothing of anybody.</summary>
public sealed record PlaybookAnswer : Answer
{
    /// <summary>What was asked; nothing where the playbook as a whole was.</summary>
    public string? Question { get; init; }

    /// <summary>The passages that answer, best first; empty where the playbook as a whole was asked for.</summary>
    public required IReadOnlyList<PlaybookPassage> Passages { get; init; }

    /// <summary>Where else to look: the other headings of the page, or the pages.</summary>
    public required IReadOnlyList<PlaybookHeading> Headings { get; init; }
}
