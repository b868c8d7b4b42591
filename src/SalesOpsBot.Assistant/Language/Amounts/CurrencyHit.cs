namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>An amount whose currency is said.</summary>
/// <param name="Amount">How many of what is said: 50 of "50 cents".</param>
/// <param name="Unit">What one of them is worth: 1, or 0.01 of cents.</param>
/// <param name="Scale">By what it was multiplied in words or letters.</param>
/// <param name="End">Index after its last word.</param>
internal readonly record struct CurrencyHit(decimal Amount, decimal Unit, decimal Scale, int End);
