using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Usage;

/// <summary>Keeps the use of language models, so that a limit for a day outlives a restart and holds for all replicas together.</summary>
public interface IModelUseStore
{
    /// <summary>What a person used on a day; all zero where there was nothing.</summary>
    Task<ModelUse> UseAsync(SalespersonId person, DateOnly day, CancellationToken cancellationToken);

    /// <summary>Adds one request to a person's day; two at the same time are both counted.</summary>
    Task AddAsync(SalespersonId person, DateOnly day, long inputTokens, long outputTokens, CancellationToken cancellationToken);
}
