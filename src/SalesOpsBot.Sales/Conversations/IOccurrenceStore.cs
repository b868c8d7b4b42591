namespace SalesOpsBot.Sales.Conversations;

/// <summary>Where it is kept what the channels told, so that each thing has one effect, and has it even if the program stops in the middle.</summary>
public interface IOccurrenceStore
{
    /// <summary>Keeps something that a channel tells.</summary>
    /// <param name="occurrence">What it is, and until when it counts. Of one that is still known nothing is changed.</param>
    /// <param name="now">When it is told.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether it was told for the first time.</returns>
    Task<bool> IsFirstAsync(Occurrence occurrence, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Something has had its effect: its work is not kept any longer, but that it was told is.</summary>
    /// <returns>Whether there was work left: not where another process has finished it.</returns>
    Task<bool> FinishAsync(string channel, string what, CancellationToken cancellationToken);

    /// <summary>Something was turned away: it may be told again.</summary>
    Task ForgetAsync(string channel, string what, CancellationToken cancellationToken);

    /// <summary>What has been told and has had no effect yet, and still counts; the oldest first.</summary>
    Task<IReadOnlyList<Occurrence>> UnfinishedAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The same of one channel, where what it is begins with a text.</summary>
    Task<IReadOnlyList<Occurrence>> UnfinishedAsync(string channel, string prefix, DateTimeOffset now, CancellationToken cancellationToken);
}
