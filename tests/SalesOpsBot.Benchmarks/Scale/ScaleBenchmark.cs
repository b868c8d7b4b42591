using System.Diagnostics;
using System.Globalization;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Analysis;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting;
using SalesOpsBot.Sales.Forecasting.Changes;
using SalesOpsBot.Sales.Kpis;

namespace SalesOpsBot.Benchmarks.Scale;

/// <summary>How long answers take in companies of several sizes, on one core, for a rep, a manager and the whole company.</summary>
internal static class ScaleBenchmark
{
    private const int ColdRuns = 3;
    private const int WarmRuns = 20;

    private static readonly int[] Usual = [10_000, 100_000, 1_000_000];
    private static readonly (string Whose, string Id)[] Viewers = [("a rep's own", "R00000"), ("a manager's team", "M0000"), ("the company", "O1")];

    private static readonly (string Tool, Func<MadeCompany, Viewer, Task<bool>> Ask)[] Questions =
    [
        ("get_forecast", async (company, viewer) => Answered(await company.Get<ForecastService>().ForecastAsync(viewer, null, null, null, default))),
        ("get_kpis", async (company, viewer) => Answered(await company.Get<KpiService>().KpisAsync(viewer, null, null, null, default))),
        ("list_deals", async (company, viewer) => Answered(await company.Get<DealService>().ListAsync(viewer, new(), default))),
        ("analyse_deals, by rep", async (company, viewer) => Answered(await company.Get<AnalysisService>().AnalyseAsync(viewer, new(), default))),
        ("analyse_deals, by sector", async (company, viewer) => Answered(await company.Get<AnalysisService>().AnalyseAsync(viewer, new() { By = "sector" }, default))),
        ("get_pipeline_changes", async (company, viewer) => Answered(await company.Get<PipelineChangeService>().ChangesAsync(viewer, null, null, null, default))),
    ];

    /// <param name="sizes">Numbers of deals; 10 thousand, 100 thousand and a million where none are said.</param>
    /// <param name="output">Where the table goes.</param>
    public static async Task<int> RunAsync(string[] sizes, TextWriter output)
    {
        if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) Process.GetCurrentProcess().ProcessorAffinity = 1;
        var deals = sizes.Length == 0 ? Usual : [.. sizes.Select(s => int.Parse(s, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))];
        var columns = new List<string[]>();
        foreach (var size in deals) columns.Add(await MeasureAsync(new(size), output));

        output.WriteLine($"\n| answer | of | {string.Join(" | ", deals.Select(d => string.Create(CultureInfo.InvariantCulture, $"{d:N0} deals: median · p95 · cold")))} |");
        output.WriteLine($"|---|---|{string.Concat(deals.Select(_ => "---|"))}");
        var lines = Questions.SelectMany(q => Viewers.Select(v => $"| `{q.Tool}` | {v.Whose}"));
        foreach (var (line, index) in lines.Select((line, index) => (line, index))) output.WriteLine($"{line} | {string.Join(" | ", columns.Select(c => c[index]))} |");
        return 0;
    }

    private static async Task<string[]> MeasureAsync(CompanySize size, TextWriter output)
    {
        await using var company = new MadeCompany();
        var summary = await company.ImportAsync(new CompanyFiles(company.Folder, size, MadeCompany.Today).Write());
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{size.Deals:N0} deals of {size.Reps:N0} reps imported in {summary.Elapsed.TotalSeconds:0.0} s"));
        var cells = new List<string>();
        foreach (var (_, ask) in Questions)
        {
            foreach (var (_, id) in Viewers) cells.Add(await MeasureAsync(company, id, ask));
        }

        return [.. cells];
    }

    private static async Task<string> MeasureAsync(MadeCompany company, string id, Func<MadeCompany, Viewer, Task<bool>> ask)
    {
        var (cold, warm) = (new List<double>(), new List<double>());
        for (var run = 0; run < ColdRuns; run++)
        {
            await company.ForgetAsync();
            cold.Add(await TimeAsync(company, id, ask));
        }

        for (var run = 0; run < WarmRuns; run++) warm.Add(await TimeAsync(company, id, ask));
        return string.Create(CultureInfo.InvariantCulture, $"{Share(warm, 0.5):0.0} · {Share(warm, 0.95):0.0} · {Share(cold, 0.5):0} ms");
    }

    private static async Task<double> TimeAsync(MadeCompany company, string id, Func<MadeCompany, Viewer, Task<bool>> ask)
    {
        var viewer = await company.ViewerAsync(id);
        var started = Stopwatch.GetTimestamp();
        if (!await ask(company, viewer)) throw new InvalidOperationException("A question of the benchmark found no answer.");
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static double Share(List<double> times, double share) => times.Order().ElementAt((int)Math.Ceiling(share * times.Count) - 1);

    private static bool Answered<T>(Outcome<T> outcome) => outcome is Outcome<T>.Found;
}
