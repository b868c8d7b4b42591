using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Sales.Approvals;

/// <summary>What people ask about requests and say to them.</summary>
public sealed class ApprovalService(IApprovalStore approvals, ApprovalReader reader, ApprovalDesk desk, ApprovalReports reports, IChangeStore changes, ChangePreparation preparation, SalesOptions options)
{
    private const int MostShown = 10;
    private static readonly TimeSpan Lately = TimeSpan.FromDays(14);

    /// <summary>What waits for a person, and what they and the people below them asked for; with a scope, what those people asked for.</summary>
    public async Task<Outcome<ApprovalList>> ListAsync(Viewer viewer, string? scope, CancellationToken cancellationToken)
    {
        var isUnsaid = string.IsNullOrWhiteSpace(scope);
        return await (isUnsaid ? AccessPolicy.Everything(viewer) : AccessPolicy.Resolve(viewer, scope)).ThenAsync<ApprovalList>(async by =>
        {
            await desk.ReviewAsync(viewer, cancellationToken);
            var (audience, own) = (ApprovalAudience.Of(viewer), by.Owners is [var only] && only == viewer.Person.Id);
            var waiting = await approvals.ListAsync(audience, new() { Waiting = true, By = own || isUnsaid ? null : by }, MostShown, cancellationToken);
            var others = await approvals.ListAsync(audience, new() { By = by, DecidedFrom = viewer.Now - Lately }, MostShown + waiting.Records.Count, cancellationToken);
            var shown = others.Records.Where(record => waiting.Records.All(first => first.Approval.Id != record.Approval.Id)).Take(MostShown).ToList();
            return new ApprovalList
            {
                AsOf = viewer.Now,
                Scope = own ? "me" : by.Canonical,
                ScopeLabel = own ? viewer.Person.Name : by.Label,
                Waiting = [.. waiting.Records.Select(record => ApprovalView.Of(record, viewer.Org, options.CompanyCurrency))],
                WaitingCount = waiting.Count,
                Others = [.. shown.Select(record => ApprovalView.Of(record, viewer.Org, options.CompanyCurrency))],
                OthersCount = own ? others.Count : Math.Max(shown.Count, others.Count - waiting.Count),
                Own = own,
                Receipt = new(Say("approvals"), 1, Say("requests that wait for the person's word, and those that people of the scope made: open ones, and those decided in the last 14 days"), waiting.Count + others.Count),
            };
        });
    }

    /// <summary>A request as it stands, by its key or by the key of its change.</summary>
    public async Task<Outcome<ApprovalReport>> ShowAsync(Viewer viewer, string? approval, CancellationToken cancellationToken)
    {
        await desk.ReviewAsync(viewer, cancellationToken);
        return await ReportAsync(viewer, approval?.Trim() ?? "", null, cancellationToken);
    }

    /// <summary>Takes a decision: a tap on a card that shows the request is one, words are shown what they would do first.</summary>
    /// <param name="viewer">Who decides.</param>
    /// <param name="origin">The turn.</param>
    /// <param name="approval">Its key, or words that name it; nothing for the only one.</param>
    /// <param name="decision"><c>approve</c>, <c>reject</c> or <c>withdraw</c>.</param>
    /// <param name="comment">What to tell whoever asked.</param>
    /// <param name="cancellationToken">Stops it before it is kept.</param>
    public async Task<Outcome<ApprovalReport>> DecideAsync(Viewer viewer, ChangeOrigin origin, string? approval, string? decision, string? comment, CancellationToken cancellationToken)
    {
        if (ApprovalWords.TryRead(decision) is not { } word) return Problem.Missing("decision", "Approve or reject?", new Choice(ApprovalWords.Approve, Say("Approve")), new Choice(ApprovalWords.Reject, Say("Reject")));
        if (comment?.Length > RecordFields.LongestText) return Problem.Invalid("comment", "That comment is longer than I keep.");
        await desk.ReviewAsync(viewer, cancellationToken);
        return await (await reader.FindAsync(viewer, approval, word, cancellationToken)).ThenAsync(async found =>
        {
            if (found.Approval.State != ApprovalState.Open) return await reports.OfAsync(viewer, found, null, cancellationToken);
            var change = preparation.Unjudged(viewer, origin, Word(found, word, comment));
            if (origin.Words.Length > 0 && MaySay(viewer, found.Approval, word))
                return await reports.OfAsync(viewer, found, await changes.AddAsync(change, cancellationToken), cancellationToken);
            return await (await desk.DecideAsync(viewer, change, null, cancellationToken)).ThenAsync(_ => ReportAsync(viewer, found.Approval.Id, null, cancellationToken));
        });
    }

    /// <summary>Approves a request although the deal changed meanwhile, and says what shall be.</summary>
    /// <param name="viewer">Who decides.</param>
    /// <param name="origin">The turn.</param>
    /// <param name="approval">Its key.</param>
    /// <param name="choice">Whether what was asked for shall be, or the same discount on what the deal is worth now.</param>
    /// <param name="cancellationToken">Stops it before it is kept.</param>
    public async Task<Outcome<ApprovalReport>> SettleAsync(Viewer viewer, ChangeOrigin origin, string? approval, SettlementChoice choice, CancellationToken cancellationToken)
    {
        await desk.ReviewAsync(viewer, cancellationToken);
        return await (await reader.FindAsync(viewer, approval, ApprovalWords.Approve, cancellationToken)).ThenAsync(async found =>
        {
            var report = await reports.OfAsync(viewer, found, null, cancellationToken);
            if (found.Approval.State != ApprovalState.Open || viewer.Org.Find(found.Approval.RequesterId) is not { } requester) return report;
            var records = ApprovalSettler.Settle(found, report.Conflicts, choice);
            var instead = report.Conflicts.Count == 0 ? null : preparation.Anew(new(requester, viewer.Org, viewer.Now), found.Change, records);
            var word = preparation.Unjudged(viewer, origin, Word(found, ApprovalWords.Approve, null));
            return await (await desk.DecideAsync(viewer, word, instead, cancellationToken)).ThenAsync(_ => ReportAsync(viewer, found.Approval.Id, null, cancellationToken));
        });
    }

    private async Task<Outcome<ApprovalReport>> ReportAsync(Viewer viewer, string approval, Change? proposed, CancellationToken cancellationToken) =>
        await approvals.FindAsync(ApprovalAudience.Of(viewer), approval, cancellationToken) is { } found
            ? await reports.OfAsync(viewer, found, proposed, cancellationToken)
            : Problem.NotFound("approval", "There is no such request that waits for you or that you made.");

    // What cannot be is refused at once, not after a confirmation.
    private static bool MaySay(Viewer viewer, Approval approval, string word) =>
        word == ApprovalWords.Withdraw ? approval.RequesterId == viewer.Person.Id : ApprovalReports.MayDecide(viewer, approval);

    private static ChangeDraft Word(ApprovalRecord record, string decision, string? comment)
    {
        FieldChange[] fields = string.IsNullOrWhiteSpace(comment) ? [new("decision", null, decision)] : [new("decision", null, decision), new("comment", null, comment.Trim())];
        return new(record.Change.Title, [new(RecordKind.Approval, record.Approval.Id, record.Change.Title, ChangeOperation.Update, fields)], comment);
    }
}
