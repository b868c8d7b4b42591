using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Sales.Changes;

/// <summary>
/// The life of a change: prepared and shown, confirmed or called off by the person who asked for it, put to somebody else where it needs an approval, made once, and
/// taken back as long as it may be.
/// </summary>
public sealed class ChangeService(IChangeStore changes, ChangePreparation preparation, ChangeReader reader, IChangeApprovals approvals, SalesOptions options)
{
    private const int Offered = 5;

    /// <summary>Judges a change, works out what it does, and keeps it until it is confirmed; one that needs no confirmation is made.</summary>
    public async Task<Outcome<ChangeReport>> PrepareAsync(Viewer viewer, ChangeOrigin origin, ChangeDraft draft, CancellationToken cancellationToken) =>
        await (await preparation.PrepareAsync(viewer, origin, draft, cancellationToken)).ThenAsync(async prepared =>
        {
            if (prepared.AtOnce) return await ApplyAsync(viewer, prepared.Change, "at once", cancellationToken);
            if (prepared.Change.ApprovalBecause is null) return await KeepAsync(viewer, prepared, null, cancellationToken);
            return await (await approvals.AskedAsync(viewer, prepared.Change, cancellationToken)).ThenAsync(asked => KeepAsync(viewer, prepared, asked, cancellationToken));
        });

    /// <summary>Makes a change that waits.</summary>
    /// <param name="viewer">Who confirms; only whoever asked for it can.</param>
    /// <param name="origin">The turn that confirms.</param>
    /// <param name="change">Its id; nothing for the one that waits.</param>
    /// <param name="cancellationToken">Stops it before it is made.</param>
    public async Task<Outcome<ChangeReport>> ConfirmAsync(Viewer viewer, ChangeOrigin origin, string? change, CancellationToken cancellationToken) =>
        await (await reader.WaitingAsync(viewer, origin, change, cancellationToken)).ThenAsync<ChangeReport>(async found =>
            found.State != ChangeState.Pending ? ChangeReports.Of(viewer, found) with { Late = true, MayUndo = MayUndo(viewer, found) }
            : found.ExpiresAt < viewer.Now ? ChangeReports.Of(viewer, found)
            : await MakeAsync(viewer, origin, found, cancellationToken));

    /// <summary>Shows a change as it stands.</summary>
    public async Task<Outcome<ChangeReport>> ShowAsync(Viewer viewer, ChangeOrigin origin, string? change, CancellationToken cancellationToken) =>
        (await reader.WaitingAsync(viewer, origin, change, cancellationToken)).Then<ChangeReport>(found => ChangeReports.Of(viewer, found) with { MayUndo = MayUndo(viewer, found) });

    /// <summary>Calls off a change that waits.</summary>
    public async Task<Outcome<ChangeReport>> CancelAsync(Viewer viewer, ChangeOrigin origin, string? change, CancellationToken cancellationToken) =>
        await (await reader.WaitingAsync(viewer, origin, change, cancellationToken)).ThenAsync<ChangeReport>(async found =>
        {
            var late = found.State != ChangeState.Pending;
            var decided = late ? found : await changes.CancelAsync(found, viewer.Now, cancellationToken);
            return ChangeReports.Of(viewer, decided) with { Late = late, MayUndo = MayUndo(viewer, decided) };
        });

    /// <summary>Decides a conflict: what the fields that somebody else changed meanwhile shall be.</summary>
    /// <param name="viewer">Who decides; only whoever asked for the change can.</param>
    /// <param name="origin">The turn that decides.</param>
    /// <param name="change">Its id; nothing for the one that waits.</param>
    /// <param name="keep">Whose value stands.</param>
    /// <param name="cancellationToken">Stops it before it is made.</param>
    public async Task<Outcome<ChangeReport>> ResolveAsync(Viewer viewer, ChangeOrigin origin, string? change, ConflictChoice keep, CancellationToken cancellationToken) =>
        await (await reader.WaitingAsync(viewer, origin, change, cancellationToken)).ThenAsync<ChangeReport>(async found =>
        {
            if (found.State != ChangeState.Pending) return ChangeReports.Of(viewer, found) with { Late = true, MayUndo = MayUndo(viewer, found) };
            var conflicts = await changes.ConflictsAsync(Scope(viewer), found, cancellationToken);
            var resolved = ConflictResolver.Resolve(found, conflicts, keep);
            if (resolved.Count == 0) return ChangeReports.Of(viewer, await changes.CancelAsync(found, viewer.Now, cancellationToken));
            return await MakeAsync(viewer, origin, preparation.Anew(viewer, found, resolved), cancellationToken);
        });

    /// <summary>Takes back a change of the last hours; itself a change that can be taken back.</summary>
    /// <param name="viewer">Whose change it was.</param>
    /// <param name="origin">The turn that asks.</param>
    /// <param name="what">Its id, or words that name what it changed; nothing for the last one.</param>
    /// <param name="cancellationToken">Stops it before it is made.</param>
    public async Task<Outcome<ChangeReport>> UndoAsync(Viewer viewer, ChangeOrigin origin, string? what, CancellationToken cancellationToken) =>
        await (await (await reader.MadeAsync(viewer, origin, what, cancellationToken)).ThenAsync(found => MadeAsync(viewer, found, cancellationToken))).ThenAsync<ChangeReport>(async found =>
        {
            if (found.State == ChangeState.Undone) return ChangeReports.Of(viewer, found) with { Late = true };
            if (!MayUndo(viewer, found)) return Problem.Invalid("what", $"“{found.Title}” was changed too long ago to take it back. Tell me what it should be, and I'll prepare that.");
            return await ApplyAsync(viewer, preparation.Back(viewer, origin, found), Confirmation(origin), cancellationToken);
        });

    private async Task<Outcome<ChangeReport>> KeepAsync(Viewer viewer, PreparedChange prepared, string? asked, CancellationToken cancellationToken)
    {
        var kept = await changes.AddAsync(prepared.Change, cancellationToken);
        return ChangeReports.Of(viewer, kept) with { Effects = prepared.Effects, Asked = asked };
    }

    private async Task<Outcome<ChangeReport>> MakeAsync(Viewer viewer, ChangeOrigin origin, Change change, CancellationToken cancellationToken)
    {
        if (change.IsDecision) return (await approvals.DecideAsync(viewer, origin, change, cancellationToken)).Then<ChangeReport>(done => ChangeReports.Of(viewer, done));
        if (change.ApprovalBecause is null) return await ApplyAsync(viewer, change, Confirmation(origin), cancellationToken);
        var kept = await changes.AddAsync(change, cancellationToken);
        if (await changes.ConflictsAsync(Scope(viewer), kept, cancellationToken) is { Count: > 0 } conflicts) return ChangeReports.Of(viewer, kept) with { Conflicts = [.. conflicts.Take(Offered)] };
        return (await approvals.RequestAsync(viewer, origin, kept, cancellationToken)).Then<ChangeReport>(asked => ChangeReports.Of(viewer, asked));
    }

    // Whoever takes a decision back means what it made.
    private async Task<Outcome<Change>> MadeAsync(Viewer viewer, Change found, CancellationToken cancellationToken) =>
        found.IsDecision ? await approvals.MadeAsync(viewer, found, cancellationToken) : found;

    private async Task<Outcome<ChangeReport>> ApplyAsync(Viewer viewer, Change change, string confirmation, CancellationToken cancellationToken)
    {
        var verdict = await changes.ApplyAsync(change.Undoes is null ? Scope(viewer) : AccessPolicy.OwnChange, change, confirmation, viewer.Now, viewer.Today, cancellationToken);
        if (verdict.Obstacle is { } obstacle) return Problem.Invalid("change", obstacle);
        return ChangeReports.Of(viewer, verdict.Change) with
        {
            Conflicts = [.. verdict.Conflicts.Take(Offered)],
            Late = verdict is { MadeNow: false, Conflicts.Count: 0 },
            MayUndo = MayUndo(viewer, verdict.Change),
        };
    }

    private bool MayUndo(Viewer viewer, Change change) => change.State == ChangeState.Applied && change.DecidedAt + options.Changes.UndoFor >= viewer.Now;

    private static SalesScope Scope(Viewer viewer) => AccessPolicy.Everything(viewer).Match(scope => scope, problem => throw new InvalidOperationException(problem.Message));

    private static string Confirmation(ChangeOrigin origin) => origin.Words.Length == 0 ? "tap" : "words";
}
