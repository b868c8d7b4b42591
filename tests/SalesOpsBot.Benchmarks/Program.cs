using SalesOpsBot.Benchmarks.Forecasting;
using SalesOpsBot.Benchmarks.Leads;

return args switch
{
    ["forecast"] => await ForecastBenchmark.RunAsync(Console.Out),
    ["leads", .. var rest] => await LeadsBenchmark.RunAsync(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/SalesOpsBot.Benchmarks -- forecast | leads [PATH]");
    return 2;
}
