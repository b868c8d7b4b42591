using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Changes;
using SalesOpsBot.Data.Changes.Records;
using SalesOpsBot.Data.Mapping;
using SalesOpsBot.Data.Stores;
using SalesOpsBot.Sales;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Approvals;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Data.Approvals;

/// <summary>Keeps requests. Of two who decide at the same instant, the second finds what the first decided: a transaction that writes has the file to itself.</summary>
internal sealed class ApprovalStore(IDbContextFactory<SalesDbContext> contexts, RecordWriters writers, ChangeMaker maker) : IApprovalStore
{
    public async Task<bool> AnyOpenAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Approvals.AnyAsync(a => a.State == ApprovalState.Open, cancellationToken);
    }

    public async Task<bool> IsOpenAsync(Change change, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await IsClaimedAsync(context, change, cancellationToken);
    }

    public async Task<Outcome<Change>> OpenAsync(SalesScope scope, Approval approval, Change change, string confirmation, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var kept = await context.Changes.AsTracking().SingleAsync(c => c.Id == change.Id, cancellationToken);
        if (kept.State != ChangeState.Pending) return kept;
        if (await IsClaimedAsync(context, kept, cancellationToken)) return Problem.Invalid("change", $"A request about {kept.Title} is open already. It has to be decided or withdrawn first.");
        if ((await writers.CheckAsync(context, scope, kept, cancellationToken)).Obstacle is { } obstacle) return Problem.Invalid("change", obstacle);
        kept.State = ChangeState.Requested;
        context.Add(approval);
        context.AddRange(Claims(kept).Select(claim => new ApprovalClaim { ApprovalId = approval.Id, Kind = claim.Kind, Record = claim.Record, Field = claim.Field }));
        await ApprovalAudit.AppendAsync(context, kept, "asked for", confirmation, approval.RequestedAt, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await CardCopyStore.MarkAsync(context, new("change", kept.Id), approval.RequestedAt, cancellationToken);
        await ApprovalNotices.AddAsync(context, approval, approval.RequestedAt, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return kept;
    }

    public async Task<ApprovalRecord?> FindAsync(ApprovalAudience audience, string id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var key = id.ToUpperInvariant();
        return await FirstAsync(context, context.Approvals.Within(audience).Where(a => a.Id == key || a.ChangeId == id), cancellationToken);
    }

    public async Task<ApprovalPage> ListAsync(ApprovalAudience audience, ApprovalFilter filter, int most, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var fitting = context.Approvals.Within(audience);
        if (filter.Waiting) fitting = fitting.WaitingFor(audience);
        if (filter.By?.Owners is { } owners) fitting = fitting.Where(a => owners.Contains(a.RequesterId));
        fitting = fitting.Where(a => a.State == ApprovalState.Open || a.DecidedAt >= filter.DecidedFrom);
        var count = await fitting.LongCountAsync(cancellationToken);
        var found = await fitting.OrderBy(a => a.State != ApprovalState.Open).ThenByDescending(a => a.DecidedAt).ThenBy(a => a.RequestedAt).ThenBy(a => a.Id).Take(most).Include(a => a.Asks).ToListAsync(cancellationToken);
        var ids = found.ConvertAll(a => a.ChangeId);
        var changes = await context.Changes.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        return new(found.ConvertAll(a => new ApprovalRecord(a, changes[a.ChangeId])), count);
    }

    public async Task<ApprovalVerdict?> DecideAsync(ApprovalDecision decision, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.Approvals.AsTracking().Include(a => a.Asks).Within(decision.Audience).SingleOrDefaultAsync(a => a.Id == decision.Approval, cancellationToken) is not { } approval) return null;
        var asked = await context.Changes.AsTracking().SingleAsync(c => c.Id == approval.ChangeId, cancellationToken);
        var answer = decision.Answer(approval);
        var record = new ApprovalRecord(approval, asked);
        if (answer is ApprovalAnswer.Closed or ApprovalAnswer.Own or ApprovalAnswer.NotAsked or ApprovalAnswer.Given) return new(record, answer);
        approval.DecisionId = decision.Change.Id;
        await KeepAsync(context, decision, asked, cancellationToken);
        if (answer == ApprovalAnswer.Approved)
        {
            // What is not committed here is as if nobody had decided.
            var change = await ChosenAsync(context, approval, asked, decision.Instead, cancellationToken);
            var (conflicts, obstacle) = await writers.CheckAsync(context, decision.Requester, change, cancellationToken);
            if (obstacle is not null || conflicts.Count > 0) return new(record, answer) { Conflicts = conflicts, Obstacle = obstacle };
            var stopped = await maker.MakeAsync(context, change, null, decision.Words, new(decision.At, decision.Today, false, change.Reason), cancellationToken);
            if (stopped is not null) return new(record, answer) { Obstacle = stopped };
        }

        await SettleAsync(context, approval, asked, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await ApprovalNotices.AddAsync(context, approval, decision.At, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(record, answer);
    }

    public async Task ReviewAsync(Func<Approval, IReadOnlyList<string>> review, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var open = await context.Approvals.Where(a => a.State == ApprovalState.Open).Include(a => a.Asks).ToListAsync(cancellationToken);
        foreach (var due in open.Where(a => review(a).Count > 0)) await ReviewAsync(due.Id, review, at, cancellationToken);
    }

    private async Task ReviewAsync(string id, Func<Approval, IReadOnlyList<string>> review, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var approval = await context.Approvals.AsTracking().Include(a => a.Asks).SingleAsync(a => a.Id == id, cancellationToken);
        var done = review(approval);
        if (done.Count == 0) return;
        var asked = await context.Changes.AsTracking().SingleAsync(c => c.Id == approval.ChangeId, cancellationToken);
        await SettleAsync(context, approval, asked, cancellationToken);
        await ApprovalAudit.AppendByItselfAsync(context, asked, string.Join(' ', done), at, cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await ApprovalNotices.AddAsync(context, approval, at, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task KeepAsync(SalesDbContext context, ApprovalDecision decision, Change asked, CancellationToken cancellationToken)
    {
        var word = await context.Changes.AsTracking().SingleOrDefaultAsync(c => c.Id == decision.Change.Id, cancellationToken) ?? context.Add(decision.Change).Entity;
        (word.State, word.DecidedAt) = (ChangeState.Applied, decision.At);
        await ApprovalAudit.AppendAsync(context, word, asked, decision.Words, decision.At, cancellationToken);
        // The audit is a chain: the next entry reads this one.
        await context.SaveChangesAsync(cancellationToken);
    }

    private static async Task<Change> ChosenAsync(SalesDbContext context, Approval approval, Change asked, Change? instead, CancellationToken cancellationToken)
    {
        if (instead is null) return asked;
        context.Add(instead);
        asked.State = ChangeState.Superseded;
        await context.SaveChangesAsync(cancellationToken);
        approval.ChangeId = instead.Id;
        return instead;
    }

    // What is over claims nothing, and what was asked for goes with it unless it was made.
    private static async Task SettleAsync(SalesDbContext context, Approval approval, Change asked, CancellationToken cancellationToken)
    {
        if (approval.State == ApprovalState.Open) return;
        if (asked.State == ChangeState.Requested) (asked.State, asked.DecidedAt) = (approval.State == ApprovalState.Withdrawn ? ChangeState.Cancelled : ChangeState.Declined, approval.DecidedAt);
        await context.ApprovalClaims.Where(claim => claim.ApprovalId == approval.Id).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task<ApprovalRecord?> FirstAsync(SalesDbContext context, IQueryable<Approval> approvals, CancellationToken cancellationToken) =>
        await approvals.Include(a => a.Asks).FirstOrDefaultAsync(cancellationToken) is { } found
            ? new(found, await context.Changes.SingleAsync(c => c.Id == found.ChangeId, cancellationToken))
            : null;

    private static async Task<bool> IsClaimedAsync(SalesDbContext context, Change change, CancellationToken cancellationToken)
    {
        var names = change.Records.Select(record => record.Record).ToList();
        var claimed = await context.ApprovalClaims.Where(claim => names.Contains(claim.Record)).ToListAsync(cancellationToken);
        return Claims(change).Any(wanted => claimed.Exists(claim => (claim.Kind, claim.Record, claim.Field) == wanted));
    }

    private static IEnumerable<(RecordKind Kind, string Record, string Field)> Claims(Change change) =>
        change.Records.SelectMany(record => record.Fields.Select(field => (record.Kind, record.Record, field.Field)));
}
