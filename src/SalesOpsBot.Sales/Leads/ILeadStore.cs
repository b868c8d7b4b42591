using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Leads.Responses;
using SalesOpsBot.Sales.People;

namespace SalesOpsBot.Sales.Leads;

/// <summary>Where leads are kept.</summary>
public interface ILeadStore
{
    /// <summary>The newest leads of some statuses.</summary>
    /// <param name="scope">Whose.</param>
    /// <param name="statuses">Which; none means all.</param>
    /// <param name="most">How many at most; the newest.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <returns>The leads, and how many there are in all.</returns>
    Task<(IReadOnlyList<LeadRecord> Leads, long Count)> ListAsync(SalesScope scope, IReadOnlyList<LeadStatus> statuses, int most, CancellationToken cancellationToken);

    /// <summary>Leads by id, or by words of their name, company or e-mail address; open ones first, and of these the newest.</summary>
    Task<IReadOnlyList<LeadRecord>> FindAsync(SalesScope scope, string words, int limit, CancellationToken cancellationToken);

    /// <summary>The leads that arrived between two instants, the second not included.</summary>
    Task<IReadOnlyList<LeadRecord>> ArrivedAsync(SalesScope scope, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>When the leads that arrived between two instants were first answered by one of our people.</summary>
    Task<IReadOnlyList<LeadContact>> ContactsAsync(SalesScope scope, DateTimeOffset from, DateTimeOffset before, CancellationToken cancellationToken);

    /// <summary>
    /// The company's newest leads, to learn from: no figure of one of them reaches anybody. The same object comes back until leads change, so that what
    /// was learnt can be kept beside it.
    /// </summary>
    Task<IReadOnlyList<LeadRecord>> HistoryAsync(CancellationToken cancellationToken);

    /// <summary>How many open leads each person has.</summary>
    Task<IReadOnlyDictionary<SalespersonId, long>> OpenByOwnerAsync(CancellationToken cancellationToken);
}
