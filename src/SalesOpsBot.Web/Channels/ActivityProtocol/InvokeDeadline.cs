namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Whether an invoke is answered in its response, or the time for that has run out: one of the two, decided once.</summary>
internal sealed class InvokeDeadline
{
    private int _taken;

    /// <summary>Takes the response, for the answer or for the word that it comes later.</summary>
    /// <returns>Whether it was still free.</returns>
    public bool TryTakeResponse() => Interlocked.Exchange(ref _taken, 1) == 0;
}
