using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Assistant.Chips;
using SalesOpsBot.Assistant.Help;
using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Plugins;
using SalesOpsBot.Assistant.Receipts;
using SalesOpsBot.Assistant.Telemetry;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Turns;

/// <summary>Writes replies: the card of each answer, and in plain words what the card says.</summary>
internal sealed class ReplyWriter(CardLibrary cards, ChipRow chips, HelpGuide guide)
{
    private const int Offered = 3;

    /// <summary>What came of the tools that were called.</summary>
    public AssistantReply Answer(Viewer viewer, string text, Heard heard, IReadOnlyList<(ToolCall Call, ToolAnswer Answer)> answers)
    {
        using var span = Spans.Begin("card");
        var formats = Formats.For(viewer);
        var friendly = IsTalk(answers) ? guide.SmallTalk(viewer, text) : null;
        return (friendly ?? Reply([.. answers.Select(a => Fitting(a.Call, a.Answer, viewer, formats))])) with
        {
            For = viewer,
            Subjects = [.. answers.Select(a => a.Answer.Subject)],
            Tools = [.. answers.Select(a => a.Call.Run(a.Answer.Result))],
            Understanding = heard.Understanding,
            Pending = [.. answers.Select(a => a.Answer.Result["change"]).OfType<JsonObject>().Where(change => change["state"]?.GetValue<string>() == "pending")],
        };
    }

    /// <summary>The words were not understood, or not surely enough.</summary>
    public AssistantReply Unsure(Viewer viewer, Heard heard)
    {
        var nearest = heard.Nearest.Where(tool => tool != Listener.ExplainAnswer).Select(tool => guide.ExampleOf(tool, viewer.Person.Role)).OfType<string>();
        var examples = nearest.Concat(guide.Suggestions(viewer)).Distinct().Take(Offered).ToList();
        var problem = Problem.Invalid("text", heard switch
        {
            { Topic: { } topic } => Say($"This is about {topic}, which I can't answer. I can answer these:"),
            { Ask: true } => Say("Is it one of these?"),
            _ => Say("I don't guess. These are near to what I can do:"),
        });
        var card = ProblemCard.From(problem, examples);
        // It was understood well enough to know that there is no answer.
        if (heard.Topic is not null) card = card with { Title = Say("I can't do that") };
        return Reply([cards.Expand("problem", card)]) with { Understanding = heard.Understanding, Suggestions = examples };
    }

    /// <summary>The first words of a conversation.</summary>
    public AssistantReply Welcome(Viewer viewer)
    {
        var suggestions = guide.Suggestions(viewer);
        return new() { Text = Say($"Hello {viewer.Person.Name.Split(' ')[0]}. Ask me about your forecast, your figures or your deals, in your own words."), Suggestions = suggestions };
    }

    /// <summary>The channel's account belongs to no salesperson.</summary>
    public AssistantReply Stranger() => Reply([cards.Expand("problem", ProblemCard.From(Problem.Denied(guide.Stranger), []))]);

    // Thanks are no call for help, and a "never mind" about nothing is no mistake.
    private static bool IsTalk(IReadOnlyList<(ToolCall Call, ToolAnswer Answer)> answers) =>
        answers is [({ Arguments.Count: 0 } call, var answer)] && (call.Tool == "help" || (call.Tool == DecisionReader.Cancel && answer.Problem is not null));

    // What somebody said or kept may be longer than any card.
    private JsonObject Fitting(ToolCall call, ToolAnswer answer, Viewer viewer, Formats formats)
    {
        try
        {
            return Card(call, answer, viewer, formats);
        }
        catch (CardException problem) when (problem.IsTooLarge)
        {
            return cards.Expand("problem", ProblemCard.From(Problem.Invalid("text", "The answer is longer than a card can be. Say it shorter, or ask for less at a time."), []));
        }
    }

    private JsonObject Card(ToolCall call, ToolAnswer answer, Viewer viewer, Formats formats)
    {
        if (answer.Problem is { } problem)
        {
            return problem is { Kind: ProblemKind.Missing, Choices.Count: 0 }
                ? cards.Expand("question", QuestionCard.From(problem, call.Run(answer.Result)))
                : problem.Choices.Count > 0
                ? cards.Expand("choices", ChoicesCard.From(problem, call.Run(answer.Result)))
                : cards.Expand("problem", ProblemCard.From(problem, []));
        }

        var data = answer.CardData!(call.Arguments, formats);
        if (data is not IFramedCard { Frame: var frame }) return cards.Expand(answer.Card, data);
        return call.ShowReceipt
            ? cards.Expand("receipt", ReceiptCard.From(answer.Receipt!, frame, call.Run(answer.Result), formats))
            : chips.Add(cards.Expand(answer.Card, data), frame, answer.Result, viewer, formats);
    }

    private static AssistantReply Reply(IReadOnlyList<JsonObject> shown) => new()
    {
        Text = string.Join("\n\n", shown.Select(CardWords.Of)),
        Cards = shown,
    };
}
