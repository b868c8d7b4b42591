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
        var alone = single.Select((source, s) => Gain(source.Count, levels[s])).ToArray();
        var pairs =
            from first in Enumerable.Range(0, single.Count)
            from second in Enumerable.Range(first + 1, single.Count - first - 1)
            let crossed = new CrossedLevels(single[first], single[second])
            where crossed.Count <= MostCells
            let gain = Gain(crossed.Count, [.. levels[first].Zip(levels[second], crossed.Cross)]) - alone[first] - alone[second]
            where gain > 0
            orderby gain descending, first, second
            select (first, second);
        return [.. pairs.Take(most)];

        // By how much the fit would gain if each level could be moved on its own. What chance alone gains, about one for each level, is taken off.
        double Gain(int count, int[] level)
        {
            var (slopes, curves) = (new double[count], new double[count]);
            for (var row = 0; row < converted.Length; row++)
            {
                if (level[row] < 0) continue;
                slopes[level[row]] += (converted[row] ? 1 : 0) - expected[row];
                curves[level[row]] += expected[row] * (1 - expected[row]);
            }

            return slopes.Zip(curves, (slope, curve) => ((slope * slope) - curve) / (curve + ridge)).Sum();
        }
    }
}
