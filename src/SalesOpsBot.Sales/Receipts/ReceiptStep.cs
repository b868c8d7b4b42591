namespace SalesOpsBot.Sales.Receipts;

/// <summary>One line of a calculation.</summary>
/// <param name="Label">What it works out.</param>
/// <param name="Working">The figures that go in, written out: <c>1,000 × 60%</c>.</param>
/// <param name="Result">What comes of it, written out.</param>
public sealed record ReceiptStep(string Label, string Working, string Result);
