namespace SalesOpsBot.Data.Sample;

/// <summary>
/// SplitMix64, seeded by a text: what is drawn for one record does not depend on any other, nor on the machine or the version of .NET, as
/// <see cref="Random"/> with a seed may.
/// </summary>
internal sealed class SplitMix
{
    private ulong _state;

    /// <param name="purpose">What is drawn.</param>
    /// <param name="record">For which record.</param>
    public SplitMix(string purpose, string record)
    {
        // FNV-1a.
        _state = 14695981039346656037;
        foreach (var c in $"{purpose}/{record}") _state = unchecked((_state ^ c) * 1099511628211);
    }

    /// <summary>At least zero, below one.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From the least to the most, both included.</summary>
    public int Between(int least, int most) => least + (int)(Next() % (ulong)(most - least + 1));

    /// <summary>True in a share of all draws.</summary>
    public bool Chance(double share) => Share() < share;

    /// <summary>One of several.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Between(0, items.Count - 1)];

    private ulong Next() => unchecked(Mix(_state += 0x9E3779B97F4A7C15));

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
