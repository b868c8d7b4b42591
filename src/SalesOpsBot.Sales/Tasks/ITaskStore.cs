using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Tasks;

/// <summary>Where tasks are kept.</summary>
public interface ITaskStore
{
    /// <summary>A page of the tasks of a scope's people.</summary>
    Task<TaskPage> ListAsync(SalesScope scope, TaskFilter filter, int skip, int take, CancellationToken cancellationToken);

    /// <summary>Tasks by their id, or of whose text, deal or account each of some words is part; open ones first.</summary>
    Task<IReadOnlyList<TaskLine>> FindAsync(SalesScope scope, string words, int limit, CancellationToken cancellationToken);
}
