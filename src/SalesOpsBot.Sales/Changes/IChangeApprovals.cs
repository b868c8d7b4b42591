using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Changes;

/// <summary>Where changes go that somebody else has to approve, and where decisions about them come from.</summary>
public interface IChangeApprovals
{
    /// <summary>Whom a change would be put to, in words: <c>Melvin Marxen, then Olivia Bennett</c>; a problem where nobody can be asked, or where a request is open already.</summary>
    Task<Outcome<string>> AskedAsync(Viewer viewer, Change change, CancellationToken cancellationToken);

    /// <summary>Makes a request of a change that its person confirmed.</summary>
    /// <returns>The change as it stands.</returns>
    Task<Outcome<Change>> RequestAsync(Viewer viewer, ChangeOrigin origin, Change change, CancellationToken cancellationToken);

    /// <summary>Makes a decision about a request that was prepared as a change of the sort <see cref="RecordKind.Approval"/>.</summary>
    /// <returns>The change as it stands.</returns>
    Task<Outcome<Change>> DecideAsync(Viewer viewer, ChangeOrigin origin, Change change, CancellationToken cancellationToken);

    /// <summary>What a decision made: the change that it let through, if it was the last one and the change stands.</summary>
    Task<Outcome<Change>> MadeAsync(Viewer viewer, Change decision, CancellationToken cancellationToken);
}
