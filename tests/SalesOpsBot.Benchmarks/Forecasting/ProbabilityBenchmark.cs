using System.Globalization;
using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.TrackRecords;
using SalesOpsBot.Sales.Forecasting.WinProbability;

namespace SalesOpsBot.Benchmarks.Forecasting;

/// <summary>How good the probability of single deals is, to be won within the next month, against the probability of their stage.</summary>
internal sealed class ProbabilityBenchmark(TextWriter output, WinModels models, IReadOnlyDictionary<int, double> stages)
{
    private static readonly double[] Bins = [0, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 1.01];

    public void Run(IReadOnlyList<PastCase> cases)
    {
        var seen = cases.SelectMany(Deals).ToList();
        var rate = seen.Average(d => d.Won);
        output.WriteLine("\n## Open deals, won within the next month or not\n");
        output.WriteLine("| probability | Brier score | n |\n|---|---|---|");
        Line("calibrated", seen.Average(d => Square(d.Model - d.Won)));
        Line("of the stage", seen.Average(d => Square(d.Stage - d.Won)));
        Line("one for all, known only afterwards", rate * (1 - rate));
        output.WriteLine("\n| calibrated says | deals | said in the mean | were won |\n|---|---|---|---|");
        for (var i = 0; i + 1 < Bins.Length; i++)
        {
            var (from, to) = (Bins[i], Bins[i + 1]);
            var bin = seen.Where(d => d.Model >= from && d.Model < to).ToList();
            if (bin.Count > 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {from:0%} to {Math.Min(1, to):0%} | {bin.Count:N0} | {bin.Average(d => d.Model):0.0%} | {bin.Average(d => d.Won):0.0%} |"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThe stage says {seen.Average(d => d.Stage):0.0%} of all of them; {rate:0.0%} were won."));

        void Line(string name, double score) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {score:0.0000} | {seen.Count:N0} |"));
    }

    private static double Square(double difference) => difference * difference;

    private IEnumerable<(double Model, double Stage, double Won)> Deals(PastCase trial)
    {
        var model = models.At(trial.Day, trial.Period.Days).Match(found => found, problem => throw new InvalidOperationException(problem.Message));
        var (day, start, end) = (trial.Day.DayNumber, trial.Period.Start.DayNumber, trial.Period.End.DayNumber);
        var usual = models.History.Deals.ToArray().First(d => d is { Closed: HistoricDeal.NotYet, Created: not null }).Stage;
        foreach (var deal in models.History.Deals.ToArray())
        {
            if (!deal.OpenAt(day)) continue;
            var stage = deal.StageAt(day) is var known && known != 0 ? known : usual;
            var group = new OpenDeals(deal.Owner, deal.Product, deal.StageAt(day), day - deal.Created, 1, 0);
            yield return (model.Probability(group)!.Value, stages[stage], deal.WonIn(start, end) ? 1 : 0);
        }
    }
}
