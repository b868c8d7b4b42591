using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Where requests for approval are kept. Every change of one, its audit and what it lets through are one transaction.</summary>
public interface IApprovalStore
{
    /// <summary>Whether any request is open.</summary>
    Task<bool> AnyOpenAsync(CancellationToken cancellationToken);

    /// <summary>Whether a request is open already for a field that a change touches.</summary>
    Task<bool> IsOpenAsync(Change change, CancellationToken cancellationToken);

    /// <summary>Keeps a request of a change that was confirmed.</summary>
    /// <param name="scope">What whoever asks may change.</param>
    /// <param name="approval">The request.</param>
    /// <param name="change">The change, as it was kept.</param>
    /// <param name="confirmation">How it was confirmed, for the audit.</param>
    /// <param name="cancellationToken">Stops it before it is kept.</param>
    /// <returns>The change as it stands; a problem where a request is open for one of its fields, or where it cannot be made at all.</returns>
    Task<Outcome<Change>> OpenAsync(SalesScope scope, Approval approval, Change change, string confirmation, CancellationToken cancellationToken);

    /// <summary>A request by its key, or by the key of its change; nothing where there is none that the audience may see.</summary>
    Task<ApprovalRecord?> FindAsync(ApprovalAudience audience, string id, CancellationToken cancellationToken);

    /// <summary>Requests that the audience may see.</summary>
    Task<ApprovalPage> ListAsync(ApprovalAudience audience, ApprovalFilter filter, int most, CancellationToken cancellationToken);

    /// <summary>Keeps somebody's word and carries it out; nothing where there is no such request that they may see.</summary>
    Task<ApprovalVerdict?> DecideAsync(ApprovalDecision decision, CancellationToken cancellationToken);

    /// <summary>Looks through all open requests; what is done to one is kept.</summary>
    /// <param name="review">Changes a request, and says what was done, a sentence each.</param>
    /// <param name="at">The instant.</param>
    /// <param name="cancellationToken">Stops between two requests.</param>
    Task ReviewAsync(Func<Approval, IReadOnlyList<string>> review, DateTimeOffset at, CancellationToken cancellationToken);
}
