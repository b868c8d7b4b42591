namespace SalesOpsBot.Sales.Approvals;

/// <summary>Somebody who is asked, as whoever reads results sees it.</summary>
/// <param name="Step">The step of the chain, from 1.</param>
/// <param name="Person">Who.</param>
/// <param name="State">What became of it; <see cref="AskState.Waiting"/> also where the step is still to come.</param>
/// <param name="AskedAt">When the person was asked; nothing where the step is still to come.</param>
/// <param name="By">Who answered, where that is somebody else: a stand-in.</param>
/// <param name="DecidedAt">When.</param>
/// <param name="Comment">What was said with it.</param>
public sealed record ApprovalAskView(int Step, string Person, AskState State, DateTimeOffset? AskedAt, string? By, DateTimeOffset? DecidedAt, string? Comment)
{
    internal static ApprovalAskView Of(ApprovalAsk ask, Func<People.SalespersonId, string> name) => new(
        ask.Step + 1,
        name(ask.ApproverId),
        ask.State,
        ask.AskedAt,
        ask.DecidedById is { } by && by != ask.ApproverId ? name(by) : null,
        ask.DecidedAt,
        ask.Comment);
}
