namespace SalesOpsBot.Sales.Notices;

/// <summary>How many notices of a kind did not reach a person one by one, for one reason.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="State">What became of them.</param>
/// <param name="Reason">Why.</param>
/// <param name="Count">How many.</param>
public sealed record HeldBackTotal(NoticeKind Kind, NoticeState State, string Reason, long Count);
