namespace SalesOpsBot.Sales.Commissions;

/// <summary>How commission is taken back when a win is.</summary>
/// <param name="WithinDays">Counted from the day of the win; that many days later it is still taken back, a day after it is not.</param>
/// <param name="Instalments">Over how many settlements; 1 is at once.</param>
public sealed record ClawbackTerms(int WithinDays, int Instalments = 1);
