namespace SalesOpsBot.Assistant.Kpis;

/// <summary>What the figures mean.</summary>
/// <param name="Text">In words; a warning begins with a sign.</param>
/// <param name="Style">The container's style.</param>
internal sealed record KpisCardNote(string Text, string Style);
