namespace SalesOpsBot.Assistant.Changes;

/// <summary>A line with two sides: what it is and what it becomes.</summary>
internal sealed record ChangeCardRow(string Label, string Before, string After);
