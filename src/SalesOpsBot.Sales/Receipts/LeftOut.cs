namespace SalesOpsBot.Sales.Receipts;

/// <summary>Rows that a figure does not count.</summary>
/// <param name="Rows">How many.</param>
/// <param name="Reason">Why, in words that end a sentence: <c>open deals without a close date</c>.</param>
public sealed record LeftOut(long Rows, string Reason);
