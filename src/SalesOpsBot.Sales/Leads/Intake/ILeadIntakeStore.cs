using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Sales.Leads.Intake;

/// <summary>Keeps leads that come in.</summary>
public interface ILeadIntakeStore
{
    /// <summary>Keeps a lead and what its owner is told, both or neither. One whose external id is known already changes nothing.</summary>
    /// <returns>Whether it was new.</returns>
    Task<bool> AddAsync(Lead lead, Notice? notice, CancellationToken cancellationToken);
}
