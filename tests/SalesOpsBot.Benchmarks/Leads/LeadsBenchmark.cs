using System.Diagnostics;
using System.Globalization;
using SalesOpsBot.Sales.Leads.Learning;

namespace SalesOpsBot.Benchmarks.Leads;

/// <summary>How well conversion is predicted, by 5-fold cross-validation with a fixed seed.</summary>
internal static class LeadsBenchmark
{
    private const int Folds = 5;
    private const int Seed = 20171231;

    public static Task<int> RunAsync(string[] arguments)
    {
        if ((arguments.FirstOrDefault() ?? EducationLeads.Find()) is not { } path || !File.Exists(path))
        {
            Console.Error.WriteLine("Leads.csv is not there; give its path.");
            return Task.FromResult(1);
        }

        Console.WriteLine($"{"attributes",-44} {"model",-14} {"AUC",7} {"Brier",7} {"seconds",8}");
        foreach (var borderline in (bool[])[true, false])
        {
            var leads = EducationLeads.Read(path, borderline);
            var about = $"{leads.SelectMany(l => l.Attributes.Keys).Distinct().Count()} {(borderline ? "without leaking ones" : "also without last activity, time on site")}";
            Print(about, "ours", () => CrossValidate(leads, Learn));
            Print(about, "naive Bayes", () => CrossValidate(leads, history => new NaiveBayes(history).Probability));
        }

        return Task.FromResult(0);
    }

    /// <summary>The probability of each lead, told by a model that has not seen it.</summary>
    internal static IReadOnlyList<(double Probability, bool Converted)> CrossValidate(
        IReadOnlyList<LearningExample> leads, Func<IReadOnlyList<LearningExample>, Func<IReadOnlyDictionary<string, AttributeValue>, double>> learn)
    {
        var order = Enumerable.Range(0, leads.Count).ToArray();
        new Random(Seed).Shuffle(order);
        return
        [
            .. Enumerable.Range(0, Folds).SelectMany(fold =>
            {
                var model = learn([.. order.Where((_, i) => i % Folds != fold).Select(i => leads[i])]);
                return order.Where((_, i) => i % Folds == fold).Select(i => (model(leads[i].Attributes), leads[i].Converted));
            }),
        ];
    }

    internal static Func<IReadOnlyDictionary<string, AttributeValue>, double> Learn(IReadOnlyList<LearningExample> history)
    {
        var options = new LearningOptions();
        var model = ConversionLearner.Learn(history, options).Match(m => m, problem => throw new InvalidOperationException(problem.Message));
        return attributes => model.Predict(attributes).Probability;
    }

    private static void Print(string about, string model, Func<IReadOnlyList<(double, bool)>> run)
    {
        var clock = Stopwatch.StartNew();
        var judged = Judgement.Of(run());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{about,-44} {model,-14} {judged.Auc,7:0.0000} {judged.Brier,7:0.0000} {clock.Elapsed.TotalSeconds,8:0.0}"));
    }
}
