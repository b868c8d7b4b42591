using SalesOpsBot.Benchmarks.Forecasting;
using SalesOpsBot.Benchmarks.Leads;
using SalesOpsBot.Benchmarks.Understanding;

return args switch
{
    ["forecast"] => await ForecastBenchmark.RunAsync(Console.Out),
    ["leads", .. var rest] => await LeadsBenchmark.RunAsync(rest),
    ["understanding", .. var rest] when rest.Contains("--endpoint") => await ModelEvaluation.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/SalesOpsBot.Benchmarks -- forecast | leads [PATH] | understanding --endpoint URL --deployment NAME [--limit N]");
    return 2;
}
