namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>Whether answers of a certain confidence are right as often as it says.</summary>
internal static class Reliability
{
    private const int Bins = 10;

    /// <summary>Prints a line for each tenth of confidence and the expected calibration error: the mean distance of confidence and hits, weighed by sentences.</summary>
    public static async Task WriteAsync(IReadOnlyCollection<(double Confidence, bool Right)> answered, TextWriter output)
    {
        await output.WriteLineAsync("  confidence   answered  said    right");
        var error = 0.0;
        foreach (var bin in answered.GroupBy(a => Math.Min((int)(a.Confidence * Bins), Bins - 1)).OrderBy(g => g.Key))
        {
            var (said, right) = (bin.Average(a => a.Confidence), bin.Count(a => a.Right) / (double)bin.Count());
            error += bin.Count() / (double)answered.Count * Math.Abs(said - right);
            await output.WriteLineAsync(FormattableString.Invariant($"  {bin.Key / (double)Bins:F1} to {(bin.Key + 1) / (double)Bins:F1}   {bin.Count(),8}  {said,5:P0}   {right,5:P0}"));
        }

        await output.WriteLineAsync(FormattableString.Invariant($"  expected calibration error {error:P1}"));
    }
}
