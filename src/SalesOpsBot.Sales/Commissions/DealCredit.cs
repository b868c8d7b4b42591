namespace SalesOpsBot.Sales.Commissions;

/// <summary>One person's part in a win.</summary>
/// <param name="Win">The deal.</param>
/// <param name="Amount">What is paid on.</param>
/// <param name="QuotaAmount">What counts towards the quota.</param>
/// <param name="Part">How it was shared out.</param>
public sealed record DealCredit(DealWin Win, Money Amount, Money QuotaAmount, CreditPart Part)
{
    /// <summary>The day that it counts on.</summary>
    public DateOnly On { get; init; } = Win.WonOn;

    /// <summary>True where it takes back what was credited in the same settlement.</summary>
    public bool TakesBack { get; init; }
}
