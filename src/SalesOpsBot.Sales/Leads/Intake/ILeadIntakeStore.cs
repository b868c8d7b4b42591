using SalesOpsBot.Sales.Notices;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads.Intake;

/// <summary>Keeps leads that come in.</summary>
public interface ILeadIntakeStore
{
    /// <summary>Keeps a lead and what its owner is told, both or neither. One whose external id is known already changes nothing.</summary>
    /// <returns>Whether it was new.</returns>
    Task<bool> AddAsync(Lead lead, Notice? notice, CancellationToken cancellationToken);

    /// <summary>The new leads that nobody owns and that came at or after an instant, the oldest first.</summary>
    Task<IReadOnlyList<Lead>> WithoutOwnerAsync(DateTimeOffset since, int most, CancellationToken cancellationToken);

    /// <summary>Gives a lead to somebody and keeps what they are told, both or neither.</summary>
    /// <returns>False where somebody had it already.</returns>
    Task<bool> GiveAsync(Lead lead, SalespersonId owner, Notice notice, CancellationToken cancellationToken);
}
