namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>What a sentence probably wants.</summary>
/// <param name="Ranked">Every label with its probability, likeliest first.</param>
/// <param name="Inside">How likely it belongs to any of them at all.</param>
internal sealed record Verdict(IReadOnlyList<(string Label, double Probability)> Ranked, double Inside)
{
    /// <summary>The likeliest label.</summary>
    public string Top => Ranked[0].Label;

    /// <summary>How likely the likeliest label is meant.</summary>
    public double Confidence => Math.Sqrt(Ranked[0].Probability * Inside);
}
