using SalesOpsBot.Benchmarks.Forecasting;
using SalesOpsBot.Benchmarks.Leads;
<<<<<<< HEAD
using SalesOpsBot.Benchmarks.Understanding;
=======
using SalesOpsBot.Benchmarks.Scale;
>>>>>>> main

return args switch
{
    ["forecast"] => await ForecastBenchmark.RunAsync(Console.Out),
    ["leads", .. var rest] => await LeadsBenchmark.RunAsync(rest),
<<<<<<< HEAD
    ["understanding", .. var rest] when rest.Contains("--endpoint") => await ModelEvaluation.RunAsync(rest),
=======
    ["scale", .. var sizes] => await ScaleBenchmark.RunAsync(sizes, Console.Out),
    ["import", .. var numbers] => await ImportBenchmark.RunAsync(numbers, Console.Out),
>>>>>>> main
    _ => Usage(),
};

static int Usage()
{
<<<<<<< HEAD
    Console.Error.WriteLine("dotnet run -c Release --project tests/SalesOpsBot.Benchmarks -- forecast | leads [PATH] | understanding --endpoint URL --deployment NAME [--limit N]");
=======
    Console.Error.WriteLine("dotnet run -c Release --project tests/SalesOpsBot.Benchmarks -- forecast | leads [PATH] | scale [DEALS…] | import [DEALS [ROUNDS]]");
>>>>>>> main
    return 2;
}
