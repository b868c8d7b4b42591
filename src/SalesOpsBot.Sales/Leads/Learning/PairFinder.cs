namespace SalesOpsBot.Sales.Leads.Learning;

/// <summary>Finds the pairs of attributes that explain most of what the single ones leave unexplained. Pure.</summary>
internal static class PairFinder
{
    private const int MostCells = 2_000;

    /// <summary>The best pairs, best first.</summary>
    /// <param name="single">The attributes.</param>
    /// <param name="levels">By attribute, each lead's level.</param>
    /// <param name="logOdds">What the single attributes say of each lead.</param>
    /// <param name="converted">What came of each lead.</param>
    /// <param name="ridge">See <see cref="LearningOptions.Ridge"/>.</param>
    /// <param name="most">How many pairs at most.</param>
    public static IReadOnlyList<(int First, int Second)> Find(
        IReadOnlyList<ILevels> single, int[][] levels, IReadOnlyList<double> logOdds, bool[] converted, double ridge, int most)
    {
        if (most == 0) return [];
        var expected = logOdds.Select(Logistic.Probability).ToArray();
        var pairs =
            from first in Enumerable.Range(0, single.Count)
            from second in Enumerable.Range(first + 1, single.Count - first - 1)
            where single[first].Count * single[second].Count <= MostCells
            let gain = Gain(new(single[first], single[second]), levels[first], levels[second])
            where gain > 0
            orderby gain descending, first, second
            select (first, second);
        return [.. pairs.Take(most)];

        double Gain(CrossedLevels crossed, int[] ofFirst, int[] ofSecond)
        {
            var (slopes, curves) = (new double[crossed.Count], new double[crossed.Count]);
            for (var row = 0; row < converted.Length; row++)
            {
                if (crossed.Cross(ofFirst[row], ofSecond[row]) is not (>= 0 and var cell)) continue;
                slopes[cell] += (converted[row] ? 1 : 0) - expected[row];
                curves[cell] += expected[row] * (1 - expected[row]);
            }

            // Chance alone gains about one for each well-filled cell.
            return slopes.Zip(curves, (slope, curve) => ((slope * slope) - curve) / (curve + ridge)).Sum();
        }
    }
}
