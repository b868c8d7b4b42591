namespace SalesOpsBot.Sales.Status;

/// <summary>Why notices did not reach anybody.</summary>
/// <param name="Reason">As the ledger has it.</param>
/// <param name="Count">How many.</param>
public sealed record UndeliveredReason(string Reason, long Count);
