namespace SalesOpsBot.Sales.Commissions;

/// <summary>A deal that a settlement paid, or will pay.</summary>
/// <param name="Win">The deal.</param>
/// <param name="Terms">How it is taken back, by the plan that paid it.</param>
/// <param name="AtRate">What it earned at the rate, after the cap per deal.</param>
/// <param name="Earned">What it earned in all, after every cap.</param>
/// <param name="Released">What of <paramref name="AtRate"/> was paid.</param>
/// <param name="Cancelled">What of <paramref name="AtRate"/> will never be paid, because the win was taken back first.</param>
/// <param name="TakenBack">What of <paramref name="Earned"/> was taken back, cancelled or is due.</param>
public sealed record SettledDeal(DealWin Win, ClawbackTerms? Terms, Money AtRate, Money Earned, Money Released, Money Cancelled, Money TakenBack)
{
    /// <summary>What waits for the customer's payment.</summary>
    public Money Held => AtRate - Released - Cancelled;

    /// <summary>The last day on which taking back the win takes back commission.</summary>
    public DateOnly? LastDay => Terms is { } terms ? DateOnly.FromDayNumber(Math.Min(DateOnly.MaxValue.DayNumber, Win.WonOn.DayNumber + terms.WithinDays)) : null;
}
