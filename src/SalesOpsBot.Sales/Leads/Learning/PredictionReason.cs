namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>One thing that moves a probability away from the average lead's.</summary>
/// <param name="Attribute">Which attribute, or which two together.</param>
/// <param name="Value">The lead's value, or the band it falls into.</param>
/// <param name="Effect">On the logarithm of the odds: above 0 speaks for conversion, below 0 against it.</param>
/// <param name="Leads">How many leads of the history were like this.</param>
public sealed record PredictionReason(string Attribute, string Value, double Effect, int Leads);
