namespace SalesOpsBot.Benchmarks.Understanding.Peer;

/// <summary>What node-nlp made of a task.</summary>
/// <param name="Judged">Its verdict on each sentence.</param>
/// <param name="Training">How long it learnt.</param>
/// <param name="Microseconds">How long a sentence took.</param>
internal sealed record PeerVerdicts(IReadOnlyList<Judged> Judged, TimeSpan Training, double Microseconds);
