namespace SalesOpsBot.Assistant.DataHealth;

/// <summary>An issue on the card.</summary>
/// <param name="Title">What is wrong.</param>
/// <param name="Count">How many rows have it, and of how many.</param>
/// <param name="Advice">What to do.</param>
/// <param name="Examples">Some of the rows, one below the other; empty where the card lists them itself.</param>
/// <param name="Width">How wide its bar is.</param>
/// <param name="Rest">What stays empty beside the bar.</param>
/// <param name="Show">Lists all of them.</param>
internal sealed record DataHealthCardCheck(string Title, string Count, string Advice, string Examples, int Width, int Rest, CardAction Show);
