namespace SalesOpsBot.Web;

/// <summary>Whether turns can be answered yet: the database is there and the language is learned. Turns that come earlier wait.</summary>
internal sealed class Readiness
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsReady => _ready.Task.IsCompletedSuccessfully;

    /// <summary>Said once by the start-up; saying it again changes nothing.</summary>
    public void MarkReady() => _ready.TrySetResult();

    public Task WaitAsync(CancellationToken cancellationToken) => _ready.Task.WaitAsync(cancellationToken);
}
