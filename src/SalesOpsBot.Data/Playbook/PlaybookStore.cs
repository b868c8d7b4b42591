using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Data.Playbook;

/// <summary>
/// The playbook of a folder. Every question looks whether the files are still those of the index: some dozens of stamps cost less than a millisecond, are right
/// on network shares and mounted volumes, where watchers miss changes, and need nobody to be running when a file changes.
/// </summary>
internal sealed class PlaybookStore(PlaybookFolder folder) : IPlaybookStore, IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);
    private IReadOnlyList<PageStamp> _stamps = [];
    private PlaybookIndex? _index;

    public Task<IReadOnlyList<PlaybookPassage>> PassagesAsync(CancellationToken cancellationToken) => WithIndexAsync(index => index.Passages, cancellationToken);

    public Task<IReadOnlyList<PlaybookHit>> SearchAsync(IReadOnlyList<string> words, CancellationToken cancellationToken) => WithIndexAsync(index => index.Find(words), cancellationToken);

    public void Dispose()
    {
        _index?.Dispose();
        _turn.Dispose();
    }

    private async Task<T> WithIndexAsync<T>(Func<PlaybookIndex, T> ask, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            var stamps = folder.Stamps();
            if (_index is not null && stamps.SequenceEqual(_stamps)) return ask(_index);
            var (passages, isWhole) = await folder.ReadAsync(stamps, cancellationToken);
            _index?.Dispose();
            // A file that was being written is looked at again by the next question.
            (_index, _stamps) = (PlaybookIndex.Of(passages), isWhole ? stamps : []);
            return ask(_index);
        }
        finally
        {
            _turn.Release();
        }
    }
}
