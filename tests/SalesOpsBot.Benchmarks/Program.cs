using SalesOpsBot.Benchmarks.Forecasting;
using SalesOpsBot.Benchmarks.Leads;
using SalesOpsBot.Benchmarks.Understanding;

return args switch
{
    ["forecast"] => await ForecastBenchmark.RunAsync(Console.Out),
    ["leads", .. var rest] => await LeadsBenchmark.RunAsync(rest),
    ["understanding", .. var files] => await UnderstandingBenchmark.RunAsync(files, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/SalesOpsBot.Benchmarks -- forecast | leads [PATH] | understanding FILE…");
    return 2;
}
