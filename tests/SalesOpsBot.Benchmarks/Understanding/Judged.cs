namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>A sentence that was judged.</summary>
/// <param name="Expected">What it means; <see cref="Outside"/> for nothing that is known.</param>
/// <param name="Label">What it was taken for.</param>
/// <param name="Confidence">How surely, 0 to 1.</param>
internal sealed record Judged(string Expected, string Label, double Confidence)
{
    /// <summary>The label of sentences that mean none of the others.</summary>
    public const string Outside = "oos";

    /// <summary>Whether it means one of the others.</summary>
    public bool IsInside => Expected != Outside;
}
