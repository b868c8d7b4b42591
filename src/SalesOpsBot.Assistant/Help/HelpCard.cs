namespace SalesOpsBot.Assistant.Help;

/// <summary>The data of <c>cards/help.json</c>.</summary>
internal sealed record HelpCard
{
    public required string Title { get; init; }

    public required IReadOnlyList<HelpCardTopic> Topics { get; init; }

    public static HelpCard From(HelpReport report) => new()
    {
        Title = report.Name is { } name ? $"What you can ask me, {name.Split(' ')[0]}" : "What you can ask me",
        Topics = [.. report.Topics.Select(Topic)],
    };

    private static HelpCardTopic Topic(HelpTopic topic) => new(
        topic.Title,
        topic.About,
        string.Join("  ", topic.Examples.Select(example => $"“{example}”")),
        new("help", new() { ["topic"] = topic.Name }, null));
}
