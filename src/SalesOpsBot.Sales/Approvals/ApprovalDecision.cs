using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Somebody's word about a request, to be kept and carried out at once or not at all.</summary>
/// <param name="Audience">Whose word; what they may not see is not there.</param>
/// <param name="Approval">The request.</param>
/// <param name="Change">The word itself, as the audit keeps it.</param>
/// <param name="At">The instant.</param>
/// <param name="Today">The day it is for the person.</param>
public sealed record ApprovalDecision(ApprovalAudience Audience, string Approval, Change Change, DateTimeOffset At, DateOnly Today)
{
    /// <summary>What becomes of the request: changes it, and says how.</summary>
    public required Func<Approval, ApprovalAnswer> Answer { get; init; }

    /// <summary>What whoever asked may change now: with their rights the change is made.</summary>
    public required SalesScope Requester { get; init; }

    /// <summary>The change to make in the place of the one that was asked for, where the deal changed meanwhile and the approver said what shall be.</summary>
    public Change? Instead { get; init; }

    /// <summary>For the audit: <c>approved by Melvin Marxen</c>.</summary>
    public required string Words { get; init; }
}
