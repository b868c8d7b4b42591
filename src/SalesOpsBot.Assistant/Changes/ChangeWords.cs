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
        var at = change.DecidedAt is { } decided ? Say($"{formats.Instant(decided)} by {report.ScopeLabel}") : "";
        var again = report.MayUndo ? Say(" You can take it back for a day.") : "";
        return (report.View.State, report.Late) switch
        {
            ("pending", _) when report.Asked is { } asked => new(Say("Please check"), "accent", Say($"{change.ApprovalBecause} Nothing has changed yet. Once you confirm, it goes to {asked}. It waits until {formats.Instant(change.ExpiresAt)}.")),
            ("pending", _) => new(Say("Please check"), "accent", Say($"Nothing has changed yet. Confirm, or say what should be different. It waits until {formats.Instant(change.ExpiresAt)}.")),
            ("conflict", _) => new(Say("Somebody was faster"), "warning", Say("It was changed since you saw it. Nothing of yours has been written yet. Which one shall stand?")),
            ("expired", _) => new(Say("Expired"), "emphasis", Say($"This waited until {formats.Instant(change.ExpiresAt)}; things may have moved since. Nothing was changed.")),
            ("applied", true) => new(Say("Already done"), "good", Say($"Done on {at}; it was not done twice.{again}")),
            ("applied", _) when change.Undoes is not null => new(Say("Taken back"), "good", Say($"It is as it was before.{again}")),
            ("applied", _) => new(Say("Done"), "good", Say($"Done on {at}.{again}")),
            ("requested", _) => new(Say("Waiting for approval"), "accent", Say("Nothing has changed yet; you hear from me once it is decided.")),
            ("declined", _) => new(Say("Not approved"), "warning", Say("Nothing was changed.")),
            ("undone", _) => new(Say("Taken back"), "emphasis", Say($"This was taken back on {at}.")),
            ("superseded", _) => new(Say("Replaced"), "emphasis", Say("You asked for something else after this, so this one can't be confirmed any more.")),
            _ => new(Say("Cancelled"), "emphasis", Say("Nothing was changed.")),
        };
    }
}
