namespace SalesOpsBot.Assistant.Help;

/// <summary>A topic on the help card.</summary>
/// <param name="Title">What can be asked about.</param>
/// <param name="About">What the answer holds; nothing in the list of all topics.</param>
/// <param name="Examples">Sentences that are understood.</param>
/// <param name="More">Shows this topic alone.</param>
internal sealed record HelpCardTopic(string Title, string? About, string Examples, CardAction More);
