using SalesOpsBot.Benchmarks;
using SalesOpsBot.Benchmarks.Leads;

IBenchmark[] benchmarks = [new LeadsBenchmark()];

if (args is [var verb, .. var rest] && Array.Find(benchmarks, b => b.Verb == verb) is { } benchmark) return await benchmark.RunAsync(rest);

foreach (var known in benchmarks) Console.WriteLine($"{known.Verb,-12} {known.About}");
return 2;
