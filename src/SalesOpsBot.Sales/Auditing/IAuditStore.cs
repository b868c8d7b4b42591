using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Auditing;

/// <summary>Where the audit is kept. Entries are added by the transaction that makes a change, and by nobody else.</summary>
public interface IAuditStore
{
    /// <summary>The latest changes of a record within a scope, latest first.</summary>
    Task<IReadOnlyList<AuditLine>> OfRecordAsync(SalesScope scope, RecordKind kind, string record, AuditWindow window, CancellationToken cancellationToken);

    /// <summary>The latest changes that a person made, latest first.</summary>
    Task<IReadOnlyList<AuditLine>> ByPersonAsync(SalespersonId person, AuditWindow window, CancellationToken cancellationToken);

    /// <summary>The whole chain, first entry first.</summary>
    IAsyncEnumerable<AuditEntry> ChainAsync(CancellationToken cancellationToken);

    /// <summary>Takes the words away that a person said, and what they wrote; the chain stays whole.</summary>
    /// <param name="person">Who.</param>
    /// <param name="names">What the person is called: the texts of others that say so go too. Empty for the person's own alone.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many entries lost a text.</returns>
    Task<int> RedactAsync(SalespersonId person, IReadOnlyList<string> names, CancellationToken cancellationToken);
}
