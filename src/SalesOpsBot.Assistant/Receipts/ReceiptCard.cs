using System.Text.Json.Nodes;
using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Assistant.Receipts;

/// <summary>The data of <c>cards/receipt.json</c>: where the figures of an answer come from.</summary>
internal sealed record ReceiptCard
{
    public required CardFrame Frame { get; init; }

    public required string Formula { get; init; }

    public required string Definition { get; init; }

    public required IReadOnlyList<ReceiptStep> Steps { get; init; }

    public required string Counted { get; init; }

    public required IReadOnlyList<Fact> LeftOut { get; init; }

    /// <summary>Shows the answer itself.</summary>
    public required CardAction Back { get; init; }

    /// <param name="answer">The answer.</param>
    /// <param name="about">What it was about: <c>Forecast Q4 2017</c>.</param>
    /// <param name="call">The call that gave it.</param>
    /// <param name="formats">How the person reads figures.</param>
    public static ReceiptCard From(Answer answer, string about, ToolRun call, Formats formats)
    {
        var receipt = answer.Receipt;
        return new()
        {
            Frame = CardFrame.Of(answer, "Where this comes from", about, call.Name, Arguments(call), formats),
            Formula = $"{Formats.Capital(receipt.Formula)}, version {formats.Number(receipt.Version)}",
            Definition = receipt.Definition,
            Steps = receipt.Steps,
            Counted = formats.Count(receipt.RowsCounted, "row", "rows"),
            LeftOut = [.. receipt.LeftOut.Select(line => new Fact(formats.Number(line.Rows), line.Reason))],
            Back = new(call.Name, Arguments(call), null),
        };
    }

    private static JsonObject Arguments(ToolRun call) => call.Arguments.DeepClone().AsObject();
}
