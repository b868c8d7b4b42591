namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>A lead whose end is known.</summary>
/// <param name="Attributes">What was known of it early, by name; what was not known is left out.</param>
/// <param name="Converted">Whether it became a deal.</param>
public sealed record LearningExample(IReadOnlyDictionary<string, AttributeValue> Attributes, bool Converted);
