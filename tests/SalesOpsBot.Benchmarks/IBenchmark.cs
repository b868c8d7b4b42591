namespace SalesOpsBot.Benchmarks;

/// <summary>Something that is measured: a verb of the command line.</summary>
internal interface IBenchmark
{
    /// <summary>The verb.</summary>
    string Verb { get; }

    /// <summary>What it measures, a line.</summary>
    string About { get; }

    /// <summary>Measures and prints.</summary>
    /// <param name="arguments">What follows the verb.</param>
    /// <returns>The exit code.</returns>
    Task<int> RunAsync(string[] arguments);
}
