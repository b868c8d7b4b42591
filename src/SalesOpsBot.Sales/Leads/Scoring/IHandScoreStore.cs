using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads.Scoring;

/// <summary>Where scores set by hand are kept, those given back too.</summary>
public interface IHandScoreStore
{
    /// <summary>Freezes a lead's score; one that is in force is given back first.</summary>
    /// <returns>False where the lead is not in the scope, and then nothing is changed.</returns>
    Task<bool> SetAsync(SalesScope scope, HandScore score, CancellationToken cancellationToken);

    /// <summary>Gives a lead's score back to the rules.</summary>
    /// <returns>False where the lead is not in the scope or its score was not frozen.</returns>
    Task<bool> ReleaseAsync(SalesScope scope, LeadId lead, SalespersonId by, DateTimeOffset at, CancellationToken cancellationToken);
}
