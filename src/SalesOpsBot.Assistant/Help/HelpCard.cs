namespace SalesOpsBot.Assistant.Help;

/// <summary>The data of <c>cards/help.json</c>.</summary>
internal sealed record HelpCard
{
    public required string Title { get; init; }

    public required IReadOnlyList<HelpCardTopic> Topics { get; init; }

    public static HelpCard From(HelpReport report) => new()
    {
        Title = report.Name is { } name ? Say($"What you can ask me, {name.Split(' ')[0]}") : Say("What you can ask me"),
        Topics = [.. report.Topics.Select(topic => Topic(topic, isAlone: report.Topics.Count == 1))],
    };

    // All topics at once are a list to look through: what each holds is said where it is looked at.
    private static HelpCardTopic Topic(HelpTopic topic, bool isAlone) => new(
        topic.Title,
        isAlone ? topic.About : null,
        string.Join("  ", topic.Examples.Take(isAlone ? topic.Examples.Count : 1).Select(example => $"“{example}”")),
        new("help", new() { ["topic"] = topic.Name }, null));
}
