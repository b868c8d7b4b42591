using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Assistant.Help;

/// <summary>The answer to "what can you do?".</summary>
internal sealed record HelpReport : Answer
{
    /// <summary>To whom it speaks; nothing where nobody is known.</summary>
    public string? Name { get; init; }

    /// <summary>What can be asked, the most useful for the person's role first.</summary>
    public required IReadOnlyList<HelpTopic> Topics { get; init; }
}
