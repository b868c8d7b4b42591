using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Receipts;

namespace SalesOpsBot.Assistant.Receipts;

/// <summary>The data of <c>cards/receipt.json</c>: where the figures of an answer come from.</summary>
internal sealed record ReceiptCard : IFramedCard
{
    public required CardFrame Frame { get; init; }

    public required string Formula { get; init; }

    public required string Definition { get; init; }

    public required IReadOnlyList<ReceiptStep> Steps { get; init; }

    public required string Counted { get; init; }

    public required IReadOnlyList<Fact> LeftOut { get; init; }

    /// <summary>Shows the answer itself.</summary>
    public required CardAction Back { get; init; }

    /// <param name="receipt">Where the figures come from.</param>
    /// <param name="shown">The frame of the card that shows the figures.</param>
    /// <param name="call">The call that gave them.</param>
    /// <param name="formats">How the person reads figures.</param>
    public static ReceiptCard From(Receipt receipt, CardFrame shown, ToolRun call, Formats formats) => new()
    {
        Frame = shown with { Title = Say("Where this comes from"), Subtitle = $"{shown.Title} · {shown.Subtitle}" },
        Formula = Say($"{Formats.Capital(receipt.Formula)}, version {formats.Number(receipt.Version)}"),
        Definition = receipt.Definition,
        Steps = receipt.Steps,
        Counted = formats.Count(receipt.RowsCounted, "row", "rows"),
        LeftOut = [.. receipt.LeftOut.Select(line => new Fact(formats.Number(line.Rows), line.Reason))],
        Back = new(call.Name, call.Arguments.DeepClone().AsObject(), null),
    };
}
