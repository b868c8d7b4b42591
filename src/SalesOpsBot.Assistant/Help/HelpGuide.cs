using System.Text.Json;
using Microsoft.Extensions.Options;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Names;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Assistant.Help;

/// <summary>What can be asked here, by role; its words are in <c>prompts/help.json</c>.</summary>
internal sealed class HelpGuide
{
    private const int SuggestionsShown = 6;
    private readonly GuideFile _file;

    public HelpGuide(IOptions<AssistantOptions> options)
    {
        var path = Path.Combine(options.Value.PromptsFolder, "help.json");
        using var stream = File.OpenRead(path);
        _file = JsonSerializer.Deserialize<GuideFile>(stream, Json.Options) ?? throw new InvalidDataException($"{path} is empty.");
    }

    /// <summary>What is said to somebody whose account belongs to no salesperson.</summary>
    public string Stranger => Say(_file.Stranger);

    /// <summary>The topics for a person, or the one asked for.</summary>
    public Outcome<HelpReport> For(Viewer viewer, string? topic)
    {
        var topics = _file.Topics.Select(t => new HelpTopic(t.Name, Say(t.Title), Say(t.About), Examples(t, viewer.Person.Role))).Where(t => t.Examples.Count > 0).ToList();
        if (!string.IsNullOrWhiteSpace(topic) && NameFinder.Find(topic, topics, t => t.Title, t => t.Name).Items is [var asked, ..]) topics = [asked];
        return new HelpReport
        {
            AsOf = viewer.Now,
            Scope = "me",
            ScopeLabel = viewer.Person.Name,
            Name = viewer.Person.Name,
            Topics = topics,
            Receipt = new(Say("help"), 1, Say("what this version can do, for this role"), topics.Count),
        };
    }

    /// <summary>Sentences for a person to begin with: the first of each topic, then the second ones.</summary>
    public IReadOnlyList<string> Suggestions(Viewer viewer)
    {
        var examples = _file.Topics.Select(t => Examples(t, viewer.Person.Role)).ToList();
        return [.. Enumerable.Range(0, 2).SelectMany(i => examples.Where(e => e.Count > i).Select(e => e[i])).Take(SuggestionsShown)];
    }

    /// <summary>The answer to a greeting, thanks and the like; nothing where more is said than that.</summary>
    public AssistantReply? SmallTalk(Viewer viewer, string text)
    {
        if (_file.SmallTalk.Answer(text) is not { } answer) return null;
        var said = Say(answer.Reply).Replace("{name}", viewer.Person.Name.Split(' ')[0], StringComparison.Ordinal);
        return new() { Text = said, Suggestions = answer.Suggests ? Suggestions(viewer) : [] };
    }

    /// <summary>The sentence that stands for a tool, for "did you mean".</summary>
    public string? ExampleOf(string tool, Role role) => _file.Topics.FirstOrDefault(t => t.Tool == tool) is { } topic && Examples(topic, role) is [var first, ..] ? first : null;

    private static IReadOnlyList<string> Examples(TopicEntry topic, Role role) => [.. topic.Examples.GetValueOrDefault(role, []).Select(example => Say(example))];

    private sealed record GuideFile(string Stranger, SmallTalk SmallTalk, IReadOnlyList<TopicEntry> Topics);

    private sealed record TopicEntry(string Name, string Title, string About, string Tool, IReadOnlyDictionary<Role, IReadOnlyList<string>> Examples);
}
