using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>Where changes become requests, and decisions changes.</summary>
public sealed class ApprovalDesk(IApprovalStore approvals, ApprovalPlanner planner, SalesOptions options) : IChangeApprovals
{
    /// <inheritdoc/>
    public async Task<Outcome<string>> AskedAsync(Viewer viewer, Change change, CancellationToken cancellationToken)
    {
        await ReviewAsync(viewer, cancellationToken);
        if (await approvals.IsOpenAsync(change, cancellationToken)) return Problem.Invalid("deal", $"A request about {change.Title} is open already. It has to be decided or withdrawn first; say “my requests” to see yours.");
        return (await planner.PlanAsync(viewer, change, cancellationToken)).Then<string>(plan => ApproverWords.Chain(plan, viewer.Org));
    }

    /// <inheritdoc/>
    public async Task<Outcome<Change>> RequestAsync(Viewer viewer, ChangeOrigin origin, Change change, CancellationToken cancellationToken) =>
        await (await planner.PlanAsync(viewer, change, cancellationToken)).ThenAsync(plan => approvals.OpenAsync(ApprovalAudience.Of(viewer).Scope, plan, change, Confirmation(origin), cancellationToken));

    /// <inheritdoc/>
    public Task<Outcome<Change>> DecideAsync(Viewer viewer, ChangeOrigin origin, Change change, CancellationToken cancellationToken) => DecideAsync(viewer, change, null, cancellationToken);

    /// <summary>Makes a decision, with another change in the place of the one that was asked for where the approver said what shall be.</summary>
    public async Task<Outcome<Change>> DecideAsync(Viewer viewer, Change change, Change? instead, CancellationToken cancellationToken)
    {
        var (audience, word) = (ApprovalAudience.Of(viewer), change.Records[0]);
        if (await approvals.FindAsync(audience, word.Record, cancellationToken) is not { } record) return Unknown;
        var requester = viewer.Org.Find(record.Approval.RequesterId) ?? viewer.Person;
        var decision = word["decision"]!.After;
        var verdict = await approvals.DecideAsync(
            new(audience, record.Approval.Id, change, viewer.Now, viewer.Today)
            {
                Answer = approval => Answer(viewer, approval, decision, word["comment"]?.After),
                Requester = ApprovalAudience.Of(new(requester, viewer.Org, viewer.Now)).Scope,
                Instead = instead,
                Words = Say($"{ApprovalWords.Past(decision)} by {viewer.Person.Name}"),
            },
            cancellationToken);
        return verdict switch
        {
            null => Unknown,
            { Obstacle: { } obstacle } => Problem.Invalid("approval", $"{obstacle} So it can't be approved as it is; reject it, or let {requester.Name} ask again."),
            { Answer: ApprovalAnswer.Own } => Problem.Denied("Nobody approves their own request. You can withdraw it."),
            { Answer: ApprovalAnswer.NotAsked } => Problem.Denied(decision == ApprovalWords.Withdraw ? Say($"Only {requester.Name} can withdraw this request.") : Say($"This waits for {ApproverWords.Waiting(verdict.Record.Approval, viewer.Org)}, not for you.")),
            _ => change,
        };
    }

    /// <inheritdoc/>
    public async Task<Outcome<Change>> MadeAsync(Viewer viewer, Change decision, CancellationToken cancellationToken) =>
        await approvals.FindAsync(ApprovalAudience.Of(viewer), decision.Records[0].Record, cancellationToken) is { Change.State: ChangeState.Applied or ChangeState.Undone } record
            ? record.Change
            : Problem.Invalid("what", "A decision that was told can't be taken back. If it was a no, whoever asked can ask again.");

    /// <summary>Sees to what time and people's comings and goings have done to open requests.</summary>
    public Task ReviewAsync(Viewer viewer, CancellationToken cancellationToken) => ReviewAsync(viewer.Org, viewer.Now, cancellationToken);

    /// <summary>Sees to what time and people's comings and goings have done to open requests.</summary>
    public Task ReviewAsync(People.OrgChart org, DateTimeOffset now, CancellationToken cancellationToken) =>
        approvals.ReviewAsync(new ApprovalCourse(org, options, now).Review, now, cancellationToken);

    private ApprovalAnswer Answer(Viewer viewer, Approval approval, string? decision, string? comment)
    {
        var course = new ApprovalCourse(viewer.Org, options, viewer.Now);
        course.Review(approval);
        if (decision != ApprovalWords.Withdraw) return course.Answer(approval, viewer.Person, decision == ApprovalWords.Approve, comment);
        if (approval.State != ApprovalState.Open) return ApprovalAnswer.Closed;
        if (approval.RequesterId != viewer.Person.Id) return ApprovalAnswer.NotAsked;
        course.Withdraw(approval, viewer.Person.Id, comment);
        return ApprovalAnswer.Withdrawn;
    }

    private static Outcome<Change> Unknown => Problem.NotFound("approval", "There is no such request that waits for you or that you made.");

    private static string Confirmation(ChangeOrigin origin) => origin.Words.Length == 0 ? "tap" : "words";
}
