namespace SalesOpsBot.Sales.Commissions;

/// <summary>Commission that is taken back in instalments.</summary>
/// <param name="Win">The deal.</param>
/// <param name="Reversal">How the win was taken back.</param>
/// <param name="Parts">All instalments; they add up to the whole.</param>
/// <param name="Taken">How many were taken.</param>
public sealed record ClawbackDue(DealWin Win, DealReversal Reversal, IReadOnlyList<Money> Parts, int Taken)
{
    /// <summary>What is still to be taken.</summary>
    public Money Rest => Parts.Skip(Taken).Aggregate(Money.Zero(Parts[0].Currency), (sum, part) => sum + part);
}
