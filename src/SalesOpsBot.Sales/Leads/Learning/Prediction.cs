namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>How likely a lead converts.</summary>
/// <param name="Probability">Inside (0, 1).</param>
/// <param name="Reasons">What moves it, strongest first; together with the base rate they make the probability.</param>
public sealed record Prediction(double Probability, IReadOnlyList<PredictionReason> Reasons);
