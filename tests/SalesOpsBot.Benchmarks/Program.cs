using SalesOpsBot.Benchmarks.Forecasting;
using SalesOpsBot.Benchmarks.Leads;
using SalesOpsBot.Benchmarks.Notices;
using SalesOpsBot.Benchmarks.Scale;
using SalesOpsBot.Benchmarks.Speed;
using SalesOpsBot.Benchmarks.Understanding;

return args switch
{
    ["forecast"] => await ForecastBenchmark.RunAsync(Console.Out),
    ["leads", .. var rest] => await LeadsBenchmark.RunAsync(rest),
    ["scale", .. var sizes] => await ScaleBenchmark.RunAsync(sizes, Console.Out),
    ["import", .. var numbers] => await ImportBenchmark.RunAsync(numbers, Console.Out),
    ["speed", .. var rest] => await SpeedBenchmark.RunAsync(rest, Console.Out),
    ["notices", .. var numbers] => await NoticesBenchmark.RunAsync(numbers, Console.Out),
    ["understanding", .. var rest] when rest.Contains("--endpoint") => await ModelEvaluation.RunAsync(rest),
    ["understanding", .. var files] => await UnderstandingBenchmark.RunAsync(files, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run -c Release --project tests/SalesOpsBot.Benchmarks -- forecast | leads [PATH] | scale [DEALS…] | import [DEALS [ROUNDS]] | speed [--minutes N] | notices [PEOPLE]");
    Console.Error.WriteLine("    | understanding [FILE…] | understanding --endpoint URL --deployment NAME [--limit N]");
    return 2;
}
