namespace SalesOpsBot.Sales.Commissions;

/// <summary>What became of the deals of a settlement.</summary>
/// <param name="Fresh">Those won on its days.</param>
/// <param name="Earlier">Those of settlements before.</param>
/// <param name="Lines">What is held and released.</param>
/// <param name="Due">What is to be taken back from this settlement on.</param>
/// <param name="Notes">Reversals that take nothing back, a sentence each.</param>
internal sealed record DealsSettled(
    IReadOnlyList<SettledDeal> Fresh, IReadOnlyList<SettledDeal> Earlier, IReadOnlyList<CommissionLine> Lines, IReadOnlyList<ClawbackDue> Due, IReadOnlyList<string> Notes);
