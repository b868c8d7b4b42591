namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>Between odds and probability.</summary>
internal static class Logistic
{
    /// <summary>The probability of a logarithm of odds; never quite 0 or 1 for what a model can say.</summary>
    public static double Probability(double logOdds) => 1 / (1 + Math.Exp(-Math.Clamp(logOdds, -35, 35)));

    /// <summary>The logarithm of the odds of a probability inside (0, 1).</summary>
    public static double LogOdds(double probability) => Math.Log(probability / (1 - probability));
}
