namespace SalesOpsBot.Data.Import.Deals;

/// <summary>A row of a table of wins that were taken back.</summary>
/// <param name="Deal">The deal's id or name.</param>
/// <param name="ReversedOn">The day it was taken back.</param>
/// <param name="Amount">How much of it, in minor units of the company's currency; nothing for all.</param>
/// <param name="WonOn">The day of the win; nothing where the deal itself still tells.</param>
/// <param name="WonValue">What the win was worth; nothing where the deal itself still tells.</param>
/// <param name="Reason">Why.</param>
internal sealed record DealReversalLine(string Deal, DateOnly ReversedOn, long? Amount, DateOnly? WonOn, long? WonValue, string? Reason);
