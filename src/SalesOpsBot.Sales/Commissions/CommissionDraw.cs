namespace SalesOpsBot.Sales.Commissions;

/// <summary>An advance on commission: where a settlement earns less, the difference is paid all the same.</summary>
/// <param name="Amount">What a settlement pays at least, in units of the company's currency.</param>
/// <param name="Recoverable">True where the difference is owed back from what later settlements earn above the draw; false where it is forgiven.</param>
public sealed record CommissionDraw(decimal Amount, bool Recoverable);
