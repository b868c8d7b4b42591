namespace SalesOpsBot.Assistant.Changes;

/// <summary>One input of a form.</summary>
/// <param name="Id">The tool's argument.</param>
/// <param name="Label">For people.</param>
/// <param name="Kind"><c>text</c>, <c>number</c>, <c>day</c> or <c>choice</c>.</param>
/// <param name="Value">What it begins with.</param>
/// <param name="Choices">For a choice: what there is to choose.</param>
internal sealed record ChangeFormInput(string Id, string Label, string Kind, string Value, IReadOnlyList<string> Choices)
{
    /// <summary>What it is now; nothing where it is empty.</summary>
    public string? Note { get; init; }
}
