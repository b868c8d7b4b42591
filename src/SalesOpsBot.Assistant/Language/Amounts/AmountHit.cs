namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>An amount of money met in a sentence, in the company's currency.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Bound">How it bounds what is asked for.</param>
/// <param name="First">Index of its first word, the words that bound it included.</param>
/// <param name="End">Index after its last word.</param>
internal readonly record struct AmountHit(decimal Amount, AmountBound Bound, int First, int End);
