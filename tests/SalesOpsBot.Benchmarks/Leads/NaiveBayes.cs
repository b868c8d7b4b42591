using SalesOpsBot.Sales.Leads.Learning;

namespace SalesOpsBot.Benchmarks.Leads;

/// <summary>What the learner is measured against: naive Bayes with add-one smoothing over the same attributes, numbers in the same bands, as Odoo's lead score does it.</summary>
internal sealed class NaiveBayes
{
    private readonly List<(ILevels Levels, double[] LogRatio)> _attributes;
    private readonly double _prior;

    public NaiveBayes(IReadOnlyList<LearningExample> history)
    {
        var converted = history.Count(e => e.Converted);
        var not = history.Count - converted;
        _prior = Math.Log((double)converted / not);
        _attributes = [.. history.SelectMany(e => e.Attributes.Keys).Distinct().Select(name => AttributeLevels.Of(name, history)).Select(levels => ((ILevels)levels, LogRatio(levels)))];

        double[] LogRatio(AttributeLevels levels)
        {
            var (won, lost) = (new double[levels.Count], new double[levels.Count]);
            foreach (var example in history)
            {
                var level = levels.LevelOf(example.Attributes);
                if (level >= 0) (example.Converted ? won : lost)[level]++;
            }

            return [.. won.Zip(lost, (w, l) => Math.Log((w + 1) / (converted + levels.Count) / ((l + 1) / (not + levels.Count))))];
        }
    }

    public double Probability(IReadOnlyDictionary<string, AttributeValue> attributes) =>
        Logistic.Probability(_prior + _attributes.Sum(a => a.Levels.LevelOf(attributes) is >= 0 and var level ? a.LogRatio[level] : 0));
}
