using System.Diagnostics;

namespace SalesOpsBot.Benchmarks.Speed;

/// <summary>Says a turn over many connections for a while, each in a conversation of its own, and no faster than it is answered.</summary>
internal sealed class Load(Peer peer, Turn turn)
{
    /// <summary>What came of it.</summary>
    /// <param name="Answers">Full answers a second.</param>
    /// <param name="Processor">Milliseconds of the peer's processor time an answer.</param>
    /// <param name="Latencies">Milliseconds from request to answer, in order of size.</param>
    /// <param name="Wrong">Answers that were none.</param>
    public sealed record Result(double Answers, double Processor, double[] Latencies, int Wrong)
    {
        /// <summary>The time within which a share of the answers came.</summary>
        public double Percentile(double share) => Latencies[Math.Min(Latencies.Length - 1, (int)(share * Latencies.Length))];
    }

    /// <summary>Runs.</summary>
    /// <param name="connections">Connections at a time.</param>
    /// <param name="time">How long.</param>
    public async Task<Result> RunAsync(int connections, TimeSpan time)
    {
        using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = connections, UseCookies = false }) { Timeout = TimeSpan.FromSeconds(30) };
        var (latencies, wrong) = (new List<double>[connections], 0);
        var (began, processor) = (Stopwatch.GetTimestamp(), peer.ProcessorTime);
        await Task.WhenAll(Enumerable.Range(0, connections).Select(async connection =>
        {
            var mine = latencies[connection] = [];
            for (var round = 0; Stopwatch.GetElapsedTime(began) < time; round++)
            {
                var (person, texts) = (turn.Person(connection, round), turn.Texts(connection, round));
                for (var i = 0; i < texts.Count; i++)
                {
                    var asked = Stopwatch.GetTimestamp();
                    using var content = Turn.Content(texts[i], person, $"{turn.Name}-{connections}-{connection}-{person}");
                    using var response = await http.PostAsync(peer.Address, content);
                    var body = await response.Content.ReadAsStringAsync();
                    mine.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                    if (!response.IsSuccessStatusCode || !turn.IsAnswer(body, i)) Interlocked.Increment(ref wrong);
                }
            }
        }));
        var (elapsed, used) = (Stopwatch.GetElapsedTime(began), peer.ProcessorTime - processor);
        double[] all = [.. latencies.SelectMany(l => l).Order()];
        return new(all.Length / elapsed.TotalSeconds, used.TotalMilliseconds / all.Length, all, wrong);
    }
}
