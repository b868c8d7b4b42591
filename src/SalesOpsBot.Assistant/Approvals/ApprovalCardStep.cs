using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Approvals;

namespace SalesOpsBot.Assistant.Approvals;

/// <summary>Somebody in the chain, and what came of asking them.</summary>
internal sealed record ApprovalCardStep(string Who, string What)
{
    public static ApprovalCardStep From(ApprovalAskView ask, bool isOpen, Formats formats)
    {
        var at = ask.DecidedAt is { } decided ? Say($" on {formats.Instant(decided)}") : "";
        var said = string.IsNullOrWhiteSpace(ask.Comment) ? "" : $": “{ask.Comment}”";
        return new(ask.By is { } standIn ? Say($"{standIn} for {ask.Person}") : ask.Person, ask switch
        {
            { State: AskState.Approved } => Say($"approved{at}{said}"),
            { State: AskState.Rejected } => Say($"rejected{at}{said}"),
            { State: AskState.Moot } or { AskedAt: null } when !isOpen => Say("was not needed"),
            { State: AskState.Moot } => Say("is not needed"),
            { AskedAt: { } asked } => Say($"asked on {formats.Instant(asked)}"),
            _ => Say("comes after"),
        });
    }
}
