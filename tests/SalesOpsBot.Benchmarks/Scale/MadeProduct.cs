namespace SalesOpsBot.Benchmarks.Scale;

/// <summary>What a made-up company sells.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Price">The list price, and the middle of what is paid.</param>
/// <param name="Cycle">The usual days from first talk to signature.</param>
/// <param name="WinRate">The share of deals that are won.</param>
internal sealed record MadeProduct(string Name, int Price, int Cycle, double WinRate)
{
    public static IReadOnlyList<MadeProduct> All { get; } =
    [
        new("Starter", 900, 20, 0.62), new("Team", 4_200, 35, 0.55), new("Business", 12_000, 55, 0.48), new("Enterprise", 48_000, 90, 0.40), new("Support", 2_400, 25, 0.66),
        new("Premium Support", 9_600, 40, 0.58), new("Migration", 15_000, 60, 0.45), new("Training", 3_000, 30, 0.60), new("Analytics", 18_000, 65, 0.42), new("Security", 26_000, 80, 0.44),
        new("Integration", 7_500, 45, 0.52), new("Archive", 5_400, 40, 0.50),
    ];
}
