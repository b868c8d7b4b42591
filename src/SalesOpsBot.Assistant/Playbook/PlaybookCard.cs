using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Assistant.Playbook;

/// <summary>The data of <c>cards/playbook.json</c>.</summary>
internal sealed record PlaybookCard : IFramedCard
{
    // The best passage is read, the others are glanced at.
    private const int MostOfBest = 1_800;
    private const int MostOfOthers = 500;
    private const int MostHeadings = 10;

    public required CardFrame Frame { get; init; }

    /// <summary>Quoted as they are written.</summary>
    public required IReadOnlyList<PlaybookCardPassage> Passages { get; init; }

    /// <summary>What the headings are; nothing where there are none.</summary>
    public string? More { get; init; }

    /// <summary>Where else to look, each to be tapped.</summary>
    public required IReadOnlyList<ChoicesCardChoice> Headings { get; init; }

    /// <summary>Asks about the page; nothing where no page is shown.</summary>
    public CardAction? Quiz { get; init; }

    public static PlaybookCard From(PlaybookAnswer answer, Formats formats)
    {
        JsonObject arguments = answer.Question is { } question ? new() { ["question"] = question } : [];
        var headings = answer.Headings.Take(MostHeadings).ToList();
        return new()
        {
            Frame = CardFrame.Of(answer, "Playbook", answer.Question is null ? null : $"“{answer.Question.Trim('“', '”')}”", "search_playbook", arguments, formats),
            Passages = [.. answer.Passages.Select((passage, at) => PlaybookCardPassage.From(passage, at == 0 ? MostOfBest : MostOfOthers))],
            More = headings.Count == 0 ? null : answer.Passages.Count == 0 ? Say("The pages of the playbook:") : Say($"More on {headings[0].Page}:"),
            Quiz = answer.Passages.Count == 0 ? null : new("quiz_me", new() { ["topic"] = answer.Passages[0].Page }, null),
            Headings = [.. headings.Select(h => new ChoicesCardChoice(h.Heading, new("search_playbook", new() { ["question"] = h.Heading }, null)))],
        };
    }
}
