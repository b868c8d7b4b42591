namespace SalesOpsBot.Sales.Receipts;

/// <summary>Where a figure comes from: enough to work it out again by hand.</summary>
/// <param name="Formula">The formula's name, such as <c>stage-weighted forecast</c>.</param>
/// <param name="Version">The formula's version; it rises whenever the same rows would give another figure.</param>
/// <param name="Definition">The formula in words and symbols.</param>
/// <param name="RowsCounted">How many rows went in.</param>
public sealed record Receipt(string Formula, int Version, string Definition, long RowsCounted)
{
    /// <summary>Rows that were looked at and not counted, by reason.</summary>
    public IReadOnlyList<LeftOut> LeftOut { get; init; } = [];

    /// <summary>The steps from rows to figures, in order.</summary>
    public IReadOnlyList<ReceiptStep> Steps { get; init; } = [];
}
