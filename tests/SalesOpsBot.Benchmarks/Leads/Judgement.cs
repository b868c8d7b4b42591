namespace SalesOpsBot.Benchmarks.Leads;

/// <summary>How good probabilities are.</summary>
/// <param name="Auc">How often a converted lead got a higher probability than one that did not convert; a tie counts half. 0.5 is guessing, 1 is perfect.</param>
/// <param name="Brier">Mean square of probability minus what came, 0 is perfect; always saying the base rate gives base rate × (1 − base rate).</param>
internal sealed record Judgement(double Auc, double Brier)
{
    public static Judgement Of(IReadOnlyList<(double Probability, bool Converted)> said) => new(
        AreaUnderCurve(said),
        said.Average(s => Math.Pow(s.Probability - (s.Converted ? 1 : 0), 2)));

    /// <summary>By ranks: the Mann-Whitney statistic.</summary>
    private static double AreaUnderCurve(IReadOnlyList<(double Probability, bool Converted)> said)
    {
        var (rank, sum) = (0.0, 0.0);
        foreach (var tie in said.GroupBy(s => s.Probability).OrderBy(g => g.Key))
        {
            sum += tie.Count(s => s.Converted) * (rank + ((tie.Count() + 1) / 2.0));
            rank += tie.Count();
        }

        double converted = said.Count(s => s.Converted), not = said.Count - converted;
        return (sum - (converted * (converted + 1) / 2)) / (converted * not);
    }
}
