using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Changes;

namespace SalesOpsBot.Assistant.Changes;

/// <summary>How a change stands, in words.</summary>
/// <param name="State">In a word or two.</param>
/// <param name="Style">The container style that goes with it.</param>
/// <param name="Note">In a sentence.</param>
internal sealed record ChangeWords(string State, string Style, string Note)
{
    public static ChangeWords Of(ChangeReport report, Formats formats)
    {
        var change = report.Change;
        var at = change.DecidedAt is { } decided ? $"{formats.Instant(decided)} by {report.ScopeLabel}" : "";
        var again = report.MayUndo ? " You can take it back for a day." : "";
        return (report.View.State, report.Late) switch
        {
            ("pending", _) when report.Asked is { } asked => new("Please check", "accent", $"{change.ApprovalBecause} Nothing has changed yet. Once you confirm, it goes to {asked}. It waits until {formats.Instant(change.ExpiresAt)}."),
            ("pending", _) => new("Please check", "accent", $"Nothing has changed yet. Confirm, or say what should be different. It waits until {formats.Instant(change.ExpiresAt)}."),
            ("conflict", _) => new("Somebody was faster", "warning", "It was changed since you saw it. Nothing of yours has been written yet. Which one shall stand?"),
            ("expired", _) => new("Expired", "emphasis", $"This waited until {formats.Instant(change.ExpiresAt)}; things may have moved since. Nothing was changed."),
            ("applied", true) => new("Already done", "good", $"Done on {at}; it was not done twice.{again}"),
            ("applied", _) when change.Undoes is not null => new("Taken back", "good", $"It is as it was before.{again}"),
            ("applied", _) => new("Done", "good", $"Done on {at}.{again}"),
            ("requested", _) => new("Waiting for approval", "accent", "Nothing has changed yet; you hear from me once it is decided."),
            ("declined", _) => new("Not approved", "warning", "Nothing was changed."),
            ("undone", _) => new("Taken back", "emphasis", $"This was taken back on {at}."),
            ("superseded", _) => new("Replaced", "emphasis", "You asked for something else after this, so this one can't be confirmed any more."),
            _ => new("Cancelled", "emphasis", "Nothing was changed."),
        };
    }
}
