using SalesOpsBot.Benchmarks.Forecasting;

return args switch
{
    ["forecast"] => await ForecastBenchmark.RunAsync(Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("dotnet run --project tests/SalesOpsBot.Benchmarks -- forecast");
    return 2;
}
