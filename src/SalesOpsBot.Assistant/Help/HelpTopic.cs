namespace SalesOpsBot.Assistant.Help;

/// <summary>Something that can be asked.</summary>
/// <param name="Name">By which help can be asked for: <c>forecast</c>.</param>
/// <param name="Title">For people.</param>
/// <param name="About">What the answer holds, a sentence.</param>
/// <param name="Examples">Sentences that are understood, as this person would say them.</param>
internal sealed record HelpTopic(string Name, string Title, string About, IReadOnlyList<string> Examples);
