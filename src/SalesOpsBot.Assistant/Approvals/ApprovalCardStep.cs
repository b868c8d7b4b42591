using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Approvals;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>Somebody in the chain, and what came of asking them.</summary>
internal sealed record ApprovalCardStep(string Who, string What)
{
    public static ApprovalCardStep From(ApprovalAskView ask, bool isOpen, Formats formats)
    {
        var at = ask.DecidedAt is { } decided ? $" on {formats.Instant(decided)}" : "";
        var said = string.IsNullOrWhiteSpace(ask.Comment) ? "" : $": “{ask.Comment}”";
        return new(ask.By is { } standIn ? $"{standIn} for {ask.Person}" : ask.Person, ask switch
        {
            { State: AskState.Approved } => $"approved{at}{said}",
            { State: AskState.Rejected } => $"rejected{at}{said}",
            { State: AskState.Moot } or { AskedAt: null } when !isOpen => "was not needed",
            { State: AskState.Moot } => "is not needed",
            { AskedAt: { } asked } => $"asked on {formats.Instant(asked)}",
            _ => "comes after",
        });
    }
}
