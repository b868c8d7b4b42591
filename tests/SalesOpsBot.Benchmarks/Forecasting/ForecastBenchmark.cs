using System.Globalization;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Deals;
using SalesOpsBot.Sales.Forecasting.History;
using SalesOpsBot.Sales.Forecasting.Methods;
using SalesOpsBot.Sales.Forecasting.TrackRecords;
using SalesOpsBot.Sales.Forecasting.WinProbability;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Benchmarks.Forecasting;

/// <summary>
/// Stands at each month-end of 2017 from May on and forecasts the next month, and the quarter that it falls in, with what was known then: for the company and
/// for each team.
/// </summary>
internal sealed class ForecastBenchmark(TextWriter output, DealHistory company, OrgChart org, IReadOnlyDictionary<int, double> stages)
{
    private static readonly SalesOptions Options = new();
    private readonly ForecastMethods _methods = new(Options);
    private readonly WinModels _models = new(company, new WinModelLearner(org.People.ToDictionary(p => p.Id.Value, p => p.ManagerId?.Value ?? 0), stages, Options.Forecasting));

    public static async Task<int> RunAsync(TextWriter output)
    {
        await using var sample = await SampleData.LoadAsync();
        var org = await sample.Get<IPeopleStore>().OrgChartAsync(default);
        var stages = (await sample.Get<IStageStore>().StagesAsync(default)).ToDictionary(s => s.Id, s => s.Probability);
        var company = await sample.Get<IDealHistoryStore>().HistoryAsync(AccessPolicy.EverybodyForLearning, SampleData.Today, default);
        new ForecastBenchmark(output, company, org, stages).Run();
        return 0;
    }

    private void Run()
    {
        var teams = org.People.Where(p => org.Below(p.Id).Any(b => b.Role == Role.Rep) && org.Below(p.Id).All(b => org.Below(b.Id).Count == 0)).ToList();
        var months = Enumerable.Range(6, 7).Select(m => Trial(Period.Month(2017, m), m - 1)).ToList();
        var quarters = Enumerable.Range(6, 7).Select(m => Trial(Options.Calendar.QuarterOf(new(2017, m, 1)), m - 1)).ToList();
        Table("The next month, company", months, [null]);
        Table("The next month, each of " + teams.Count + " teams", months, [.. teams.Select(Owners)]);
        Table("The quarter, company", quarters, [null]);
        Table("The quarter, each team", quarters, [.. teams.Select(Owners)]);
        new ProbabilityBenchmark(output, _models, stages).Run(months);
    }

    private static PastCase Trial(Period period, int monthKnown) => new(new DateOnly(2017, monthKnown + 1, 1).AddDays(-1), period);

    private HashSet<long>? Owners(Salesperson manager) => [.. org.Below(manager.Id).Select(p => p.Id.Value)];

    private void Table(string title, IReadOnlyList<PastCase> cases, IReadOnlyList<IReadOnlySet<long>?> scopes)
    {
        var trials = new Dictionary<string, List<Trial>>();
        foreach (var owners in scopes)
        {
            var past = new PastStandings(company.Of(owners), owners, _models, stages, SubmittedCalls.None);
            var found = BackTest.Run(_methods.All, cases, past);
            foreach (var (method, own) in found.Append(new(ForecastMethods.Blend, Blend.Try(found))))
            {
                if (!trials.TryGetValue(method, out var all)) trials[method] = all = [];
                all.AddRange(own);
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n## {title}\n"));
        output.WriteLine("| method | WAPE | bias | n | within P10–P90 |\n|---|---|---|---|---|");
        foreach (var (method, all) in trials)
        {
            var record = TrackRecord.Of(all);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {method} | {record.Wape:0.0%} | {record.Bias:+0.0%;-0.0%} | {record.Trials} | {record.WithinRange:0%} |"));
        }
    }
}
