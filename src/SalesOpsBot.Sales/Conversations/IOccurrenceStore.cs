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

    /// <summary>Takes over what has been told, has had no effect yet, and still counts: what a process that is dead now began and never ended.</summary>
    /// <param name="begins">What the names of these things begin with.</param>
    /// <param name="takenUntil">Anything that was taken after this may still be at work.</param>
    /// <param name="now">When it is taken over.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The oldest first. Of several processes that ask one after the other, one gets each.</returns>
    Task<IReadOnlyList<Occurrence>> TakeOverAsync(string begins, DateTimeOffset takenUntil, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>What a channel told, and what has had no effect yet, and still counts; it stays with whoever took it.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="begins">What the names of these things begin with.</param>
    /// <param name="now">When it is asked.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The oldest first.</returns>
    Task<IReadOnlyList<Occurrence>> UnfinishedAsync(string channel, string begins, DateTimeOffset now, CancellationToken cancellationToken);
}
