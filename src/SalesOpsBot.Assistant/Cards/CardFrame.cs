using System.Text.Json.Nodes;
using SalesOpsBot.Sales.Phrases;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Assistant.Cards;

/// <summary>What stands around the figures of every card.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Subtitle">Of when and of whom: <c>Q4 2017 · Melvin Marxen's team</c>.</param>
/// <param name="AsOf">When the figures were true.</param>
/// <param name="Receipt">The button that shows where they come from.</param>
internal sealed record CardFrame(string Title, string Subtitle, string AsOf, CardAction Receipt)
{
    /// <summary>Frames an answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="title">What it is.</param>
    /// <param name="about">What the figures are about, such as the period; the scope is added.</param>
    /// <param name="tool">The tool that gave the answer.</param>
    /// <param name="arguments">The arguments that give the same answer again.</param>
    /// <param name="formats">How the person reads figures.</param>
    public static CardFrame Of(Answer answer, Phrase title, Phrase? about, string tool, JsonObject arguments, Formats formats) => new(
        title,
        about is null ? answer.ScopeLabel : $"{about} · {answer.ScopeLabel}",
        Say($"As of {formats.Instant(answer.AsOf)}"),
        new(tool, arguments, "receipt"));
}
