namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>What became of a sentence of the evaluation.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Expected">The calls that it means, in one way of writing.</param>
/// <param name="Actual">The calls that were read, in the same; <c>nothing</c> for none.</param>
/// <param name="Confidence">How surely.</param>
internal sealed record Answered(EvaluationSentence Sentence, string Expected, string Actual, double Confidence)
{
    /// <summary>Whether the tools were told.</summary>
    public bool ToolsAreRight => Tools(Expected) == Tools(Actual);

    /// <summary>Whether every argument was read as well, and nothing besides.</summary>
    public bool AllIsRight => Expected == Actual;

    /// <summary>Whether the arguments that the file names were read; there may be more.</summary>
    public bool WhatMattersIsRight => ToolsAreRight && !Expected.Split("; ").Except(Actual.Split("; ")).Any();

    /// <summary>The tools that were meant.</summary>
    public string Tool => Tools(Expected);

    private static string Tools(string calls) => string.Join(" + ", calls.Split(" + ").Select(c => c.Split(';')[0]));
}
