namespace SalesOpsBot.Sales.Playbook;

/// <summary>Keeps the playbook's pages as passages that can be searched. What somebody changed in a file counts from the next question on.</summary>
public interface IPlaybookStore
{
    /// <summary>Every passage, page by page in the order of the files' names; empty where there is no playbook.</summary>
    Task<IReadOnlyList<PlaybookPassage>> PassagesAsync(CancellationToken cancellationToken);

    /// <summary>The passages that hold at least one of the words, in any order.</summary>
    /// <param name="words">Single words of letters and digits.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    Task<IReadOnlyList<PlaybookHit>> SearchAsync(IReadOnlyList<string> words, CancellationToken cancellationToken);
}
