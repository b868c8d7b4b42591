using System.Collections.Frozen;

namespace SalesOpsBot.Sales.Changes;

/// <summary>The fields that a change may touch, by sort of record. Names are the arguments of the tools that change them.</summary>
public static class RecordFields
{
    private static readonly FrozenDictionary<RecordKind, RecordField[]> All = new Dictionary<RecordKind, RecordField[]>
    {
        [RecordKind.Deal] =
        [
            new("name", "Name", FieldKind.Text),
            new("account", "Account", FieldKind.Reference),
            new("product", "Product", FieldKind.Reference),
            new("owner", "Owner", FieldKind.Reference),
            new("stage", "Stage", FieldKind.Reference),
            new("value", "Value", FieldKind.Money),
            new("close_date", "Close date", FieldKind.Day),
            new("category", "Category", FieldKind.Word),
            new("probability", "Own probability", FieldKind.Share),
            new("next_step", "Next step", FieldKind.Text),
            new("lost_reason", "Why it was lost", FieldKind.Text),
            new("created_on", "Began", FieldKind.Day),
        ],
        [RecordKind.Account] =
        [
            new("name", "Name", FieldKind.Text),
            new("owner", "Owner", FieldKind.Reference),
        ],
        [RecordKind.Territory] =
        [
            new("territory", "Territory", FieldKind.Reference),
        ],
        [RecordKind.Recognition] =
        [
            new("text", "Message", FieldKind.Text),
            new("rep", "For", FieldKind.Reference),
            new("channel", "Posted in", FieldKind.Reference),
            new("author", "From", FieldKind.Reference),
        ],
        [RecordKind.Contact] =
        [
            new("name", "Name", FieldKind.Text),
            new("title", "Title", FieldKind.Text),
            new("email", "E-mail", FieldKind.Text),
            new("account", "Account", FieldKind.Reference),
        ],
        [RecordKind.Lead] =
        [
            new("status", "Status", FieldKind.Word),
            new("owner", "Owner", FieldKind.Reference),
            new("converted_deal", "Deal", FieldKind.Reference),
        ],
        [RecordKind.LeadActivity] =
        [
            new("activity", "Activity", FieldKind.Text),
            new("lead", "Lead", FieldKind.Reference),
            new("by", "By", FieldKind.Reference),
            new("at", "When", FieldKind.Instant),
        ],
        [RecordKind.Preferences] =
        [
            new("time_zone", "Time zone", FieldKind.Text),
            new("language", "Language", FieldKind.Text),
            new("working_hours", "Working hours", FieldKind.Text),
            new("quiet_hours", "Quiet hours", FieldKind.Text),
            new("digest", "Summary", FieldKind.Text),
            new("stand_in", "Approves for you", FieldKind.Reference),
            new("stand_in_from", "From", FieldKind.Day),
            new("stand_in_until", "Until", FieldKind.Day),
            new("alerts_off", "Not sent", FieldKind.Text),
        ],
        [RecordKind.Approval] =
        [
            new("decision", "Decision", FieldKind.Word),
            new("comment", "Comment", FieldKind.Text),
        ],
        [RecordKind.Snooze] =
        [
            new("about", "About", FieldKind.Reference),
            new("alerts", "Alerts", FieldKind.Text),
            new("until", "Quiet until", FieldKind.Instant),
            new("author", "By", FieldKind.Reference),
        ],
        [RecordKind.Login] = [new("person", "Whose", FieldKind.Reference)],
        [RecordKind.Note] =
        [
            new("text", "Note", FieldKind.Text),
            new("about", "About", FieldKind.Text),
            new("deal", "Deal", FieldKind.Reference),
            new("account", "Account", FieldKind.Reference),
            new("lead", "Lead", FieldKind.Reference),
            new("author", "Author", FieldKind.Reference),
            new("written_at", "Written", FieldKind.Instant),
        ],
        [RecordKind.ForecastSubmission] =
        [
            new("person", "Person", FieldKind.Reference),
            new("start", "From", FieldKind.Day),
            new("end", "To", FieldKind.Day),
            new("commit", "Commit", FieldKind.Money),
            new("best_case", "Best case", FieldKind.Money),
            new("note", "Note", FieldKind.Text),
            new("submitted_at", "Submitted", FieldKind.Instant),
        ],
        [RecordKind.Meeting] =
        [
            new("subject", "Subject", FieldKind.Text),
            new("start", "Begins", FieldKind.Instant),
            new("duration", "Minutes", FieldKind.Number),
            new("attendees", "With", FieldKind.Text),
            new("account", "Account", FieldKind.Reference),
            new("deal", "Deal", FieldKind.Reference),
            new("lead", "Lead", FieldKind.Reference),
            new("online", "Online", FieldKind.Word),
            new("status", "Status", FieldKind.Word),
            new("outcome", "Outcome", FieldKind.Text),
            new("notes", "Notes", FieldKind.Text),
            new("organizer", "Held by", FieldKind.Reference),
        ],
        [RecordKind.Task] =
        [
            new("text", "Task", FieldKind.Text),
            new("due", "Due", FieldKind.Day),
            new("remind_at", "Reminder", FieldKind.Instant),
            new("deal", "Deal", FieldKind.Reference),
            new("account", "Account", FieldKind.Reference),
            new("lead", "Lead", FieldKind.Reference),
            new("done_at", "Done", FieldKind.Instant),
            new("owner", "Whose", FieldKind.Reference),
        ],
        [RecordKind.Quota] =
        [
            new("person", "Person", FieldKind.Reference),
            new("start", "From", FieldKind.Day),
            new("end", "To", FieldKind.Day),
            new("amount", "Quota", FieldKind.Money),
        ],
    }.ToFrozenDictionary();

    /// <summary>What became of a request for approval, beside the record that it is about: in the audit of any sort of record, and in no change.</summary>
    public static RecordField Approval { get; } = new("approval", "Approval", FieldKind.Text);

    /// <summary>The most characters of a text that somebody writes.</summary>
    public const int LongestText = 4_000;

    /// <summary>The fields of a sort of record, in the order in which people read them.</summary>
    public static IReadOnlyList<RecordField> Of(RecordKind kind) => All[kind];

    /// <summary>One field.</summary>
    /// <exception cref="ArgumentException">The record has no such field.</exception>
    public static RecordField Of(RecordKind kind, string name) =>
        name == Approval.Name ? Approval : Array.Find(All[kind], field => field.Name == name) ?? throw new ArgumentException($"A {kind} has no field {name} to change.", nameof(name));
}
