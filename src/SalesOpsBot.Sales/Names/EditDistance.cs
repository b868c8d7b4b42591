namespace SalesOpsBot.Sales.Names;

/// <summary>Damerau-Levenshtein distance (optimal string alignment): letters added, dropped, changed or swapped with their neighbour.</summary>
public static class EditDistance
{
    private const int OnStack = 64;

    /// <summary>How many such changes lead from one text to the other; upper and lower case differ.</summary>
    public static int Between(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var width = b.Length + 1;
        var rows = width <= OnStack ? stackalloc int[3 * OnStack] : new int[3 * width];
        var before = rows[..width];
        var last = rows[width..(2 * width)];
        var now = rows[(2 * width)..(3 * width)];
        for (var j = 0; j < width; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            now[0] = i;
            for (var j = 1; j < width; j++)
            {
                var change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                now[j] = Math.Min(Math.Min(last[j] + 1, now[j - 1] + 1), change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) now[j] = Math.Min(now[j], before[j - 2] + 1);
            }

            var free = before;
            before = last;
            last = now;
            now = free;
        }

        return last[b.Length];
    }
}
