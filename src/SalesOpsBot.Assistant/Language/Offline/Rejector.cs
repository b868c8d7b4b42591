namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Tells sentences that belong to none of the intents: a logistic regression over a few signs of being known.</summary>
internal sealed class Rejector
{
    /// <summary>The signs: log of the top probability, nearness to a sentence of training, share of known stems, both models' top scores.</summary>
    public const int Signs = 5;

    private const int Steps = 25;
    private const double Ridge = 1e-3;

    private readonly double[] _weights;

    private Rejector(double[] weights) => _weights = weights;

    /// <summary>How likely the sentence belongs to one of the intents.</summary>
    public double Inside(ReadOnlySpan<double> signs)
    {
        var sum = _weights[Signs];
        for (var i = 0; i < Signs; i++) sum += _weights[i] * signs[i];
        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>Learns by Newton's method; inside and outside weigh the same however many there are of each.</summary>
    public static Rejector Train(IReadOnlyList<(double[] Signs, bool Inside)> seen)
    {
        var rejector = new Rejector(new double[Signs + 1]);
        var inside = Math.Max(1, seen.Count(s => s.Inside));
        var outside = Math.Max(1, seen.Count - inside);
        for (var step = 0; step < Steps; step++)
        {
            var gradient = new double[Signs + 1];
            var curvature = new double[Signs + 1, Signs + 1];
            foreach (var (signs, belongs) in seen)
            {
                var weight = 0.5 / (belongs ? inside : outside);
                var likely = rejector.Inside(signs);
                for (var i = 0; i <= Signs; i++)
                {
                    gradient[i] += weight * ((belongs ? 1 : 0) - likely) * At(signs, i);
                    for (var j = 0; j <= Signs; j++) curvature[i, j] += weight * likely * (1 - likely) * At(signs, i) * At(signs, j);
                }
            }

            for (var i = 0; i <= Signs; i++)
            {
                gradient[i] -= Ridge * rejector._weights[i] * (i < Signs ? 1 : 0);
                curvature[i, i] += Ridge;
            }

            var move = Solve(curvature, gradient);
            for (var i = 0; i <= Signs; i++) rejector._weights[i] += move[i];
        }

        return rejector;
    }

    public void Save(BinaryWriter file)
    {
        foreach (var weight in _weights) file.Write(weight);
    }

    public static Rejector Load(BinaryReader file)
    {
        var weights = new double[Signs + 1];
        for (var i = 0; i < weights.Length; i++) weights[i] = file.ReadDouble();
        return new(weights);
    }

    private static double At(double[] signs, int i) => i < Signs ? signs[i] : 1;

    // Gaussian elimination with pivots; the ridge keeps the matrix regular.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var column = 0; column < size; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < size; row++) if (Math.Abs(matrix[row, column]) > Math.Abs(matrix[pivot, column])) pivot = row;
            for (var k = 0; k < size; k++) (matrix[column, k], matrix[pivot, k]) = (matrix[pivot, k], matrix[column, k]);
            (right[column], right[pivot]) = (right[pivot], right[column]);
            for (var row = column + 1; row < size; row++)
            {
                var factor = matrix[row, column] / matrix[column, column];
                for (var k = column; k < size; k++) matrix[row, k] -= factor * matrix[column, k];
                right[row] -= factor * right[column];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++) right[row] -= matrix[row, k] * right[k];
            right[row] /= matrix[row, row];
        }

        return right;
    }
}
