namespace SalesOpsBot.Sales;

/// <summary>
/// Says whether the data is still as it was, whichever process may have written: what was worked out of it holds until then. What is not a change of the
/// company's data is not counted: the outbox, conversations, drafts of changes, approvals, quizzes.
/// </summary>
public interface IDataState
{
    /// <summary>The state now. Cheap: asked at every turn.</summary>
    /// <param name="cancellationToken">Stops the question.</param>
    ValueTask<DataState> ReadAsync(CancellationToken cancellationToken);
}
