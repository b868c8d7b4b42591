using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Assistant.Plugins;

/// <summary>What a tool returns: the result for whoever reads figures, and the card for whoever reads cards.</summary>
internal sealed record ToolAnswer
{
    private ToolAnswer(JsonNode result) => Result = result;

    /// <summary>The typed result as JSON, or <c>{"error": …}</c>.</summary>
    public JsonNode Result { get; }

    /// <summary>Why there is no result.</summary>
    public Problem? Problem { get; private init; }

    /// <summary>Where the figures come from; nothing where there is no result.</summary>
    public Receipt? Receipt { get; private init; }

    /// <summary>What the card stands for, where that may be decided elsewhere.</summary>
    public CardSubject? Subject { get; private init; }

    /// <summary>The template in <c>cards/</c>.</summary>
    public string Card { get; private init; } = "problem";

    /// <summary>What the template is filled with: a card's record, from the call's arguments and the person's formats.</summary>
    public Func<JsonObject, Formats, object>? CardData { get; private init; }

    /// <summary>A result with its card, or the problem in its place.</summary>
    public static ToolAnswer From<T>(Outcome<T> outcome, string card, Func<T, Formats, object> cardData)
        where T : Answer => From(outcome, card, (found, _, formats) => cardData(found, formats));

    /// <summary>A result whose card's buttons repeat the arguments, or the problem in its place.</summary>
    public static ToolAnswer From<T>(Outcome<T> outcome, string card, Func<T, JsonObject, Formats, object> cardData)
        where T : Answer => outcome.Match(
            found => new ToolAnswer(Json.ToNode(found)) { Receipt = found.Receipt, Subject = (found as IHasSubject)?.Subject, Card = card, CardData = (arguments, formats) => cardData(found, arguments, formats) },
            From);

    /// <summary>A problem.</summary>
    public static ToolAnswer From(Problem problem) => new(new JsonObject { ["error"] = Json.ToNode(problem) }) { Problem = problem };
}
