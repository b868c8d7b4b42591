namespace SalesOpsBot.Assistant.History;

/// <summary>One change.</summary>
/// <param name="Who">Who, when and where.</param>
/// <param name="What">What was changed.</param>
/// <param name="Quote">What was said; nothing for a tap.</param>
internal sealed record HistoryCardLine(string Who, string What, string? Quote);
