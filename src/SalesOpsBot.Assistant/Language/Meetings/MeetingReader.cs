using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Meetings;

/// <summary>Reads meetings to book, and meetings that took place.</summary>
internal static class MeetingReader
{
    private static readonly FrozenSet<string> Online = Lexicon.Set("meetings.online");

    private static readonly FrozenSet<string> DueWords = Lexicon.Set("meetings.due");
    private static readonly FrozenSet<string> Wanting = Lexicon.Set("meetings.wanting");

    private static readonly FrozenSet<string> Subjects = Lexicon.Set("meetings.subjects");
    private static readonly FrozenSet<string> Qualifiers = Lexicon.Set("meetings.qualifiers");

    /// <summary>Fills the arguments of <c>book_meeting</c>.</summary>
    public static void Book(CallArguments call, Sentence sentence, Viewer viewer)
    {
        call.Put("subject", sentence.TextOf(TextKind.Subject) ?? sentence.TextOf(TextKind.Name) ?? About(sentence) ?? Kind(sentence));
        call.Put("attendees", AttendeeReader.Read(sentence, viewer));
        call.Put("start", StartReader.Read(sentence, call.Tool.Direction, viewer));
        call.Put("duration", Duration(sentence));
        With(call, sentence);
        call.Put("online", sentence.Has(Online) || IsTeamsCall(sentence) ? true : null);
    }

    /// <summary>Fills the arguments of <c>log_meeting</c>.</summary>
    public static void Log(CallArguments call, Sentence sentence, Viewer viewer)
    {
        var due = DayReader.Read(sentence, PeriodDirection.Coming).Where(d => IsDue(sentence, d)).ToList();
        With(call, sentence);
        call.Put("start", StartReader.Read(sentence, call.Tool.Direction, viewer, d => due.TrueForAll(late => late.First != d.First)));
        call.Put("duration", Duration(sentence));
        call.Put("attendees", AttendeeReader.Read(sentence, viewer));
        call.Put("outcome", Went(sentence));
        call.Put("notes", sentence.TextOf(TextKind.Note) ?? TailReader.Read(sentence) ?? About(sentence));
        NextStep(call, sentence, due);
    }

    // "next step is a new offer by the 5th", "they want a proposal by 8 Jan": the step, and its day.
    private static void NextStep(CallArguments call, Sentence sentence, List<DayHit> due)
    {
        var told = sentence.Texts.FirstOrDefault(t => t.Kind == TextKind.NextStep);
        if (told.End > 0) due = [.. DayReader.Read(sentence with { Free = [.. sentence.Words.Select(w => w.Text)] }, PeriodDirection.Coming).Where(d => d.First >= told.First && IsDue(sentence, d))];
        var (first, end) = (told.First, told.End);
        if (due.Count > 0)
        {
            end = DueWords.Contains(sentence.Words[due[0].First].Text) ? due[0].First : due[0].First - 1;
            if (told.End == 0) first = Enumerable.Range(0, end).LastOrDefault(at => Wanting.Contains(sentence.Words[at].Text), end - 1) + 1;
            call.Put("next_step_due", DealChangeReader.Text(due[0].Day));
        }

        if (end > first) call.Put("next_step", sentence.Said(first, end));
    }

    /// <summary>How long, in minutes: as said, or from one time to another.</summary>
    public static int? Duration(Sentence sentence)
    {
        if (Length(sentence) is { } said) return said;
        return sentence.Times.Where(t => t.To > t.From).Select(t => (int?)(t.To!.Value - t.From).TotalMinutes).FirstOrDefault();
    }

    /// <summary>How long, in minutes, as said; "in two hours" says when.</summary>
    public static int? Length(Sentence sentence) => sentence.Durations.Where(d => !StartReader.IsFromNow(sentence, d)).Select(d => (int?)d.Minutes).FirstOrDefault();

    /// <summary>With whom or about what: the deal where one is named as such, the lead, or the account.</summary>
    public static void With(CallArguments call, Sentence sentence)
    {
        var lead = sentence.Has("lead", "leads") ? Leads.LeadReader.Read(call.Tool, sentence) : null;
        call.Put("lead", lead);
        if (lead is not null && call.Has("lead")) return;
        var deal = DealReader.Read(sentence);
        var named = sentence.Code is not null || sentence.NamesOf(NameKind.Product).Any() || sentence.Has("deal", "opportunity");
        if (named) call.Put("deal", deal);
        else call.Put("account", deal);
    }

    // "a demo", "a pipeline review".
    private static string? Kind(Sentence sentence)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
            if (Subjects.Contains(sentence.Words[at].Text)) return sentence.Said(Qualifiers.Contains(sentence.Word(at - 1) ?? "") ? at - 1 : at, at + 1);
        return null;
    }

    // "wants a quote by Friday": what is due lies ahead.
    private static bool IsDue(Sentence sentence, DayHit day) => DueWords.Contains(sentence.Words[day.First].Text) || DueWords.Contains(sentence.Word(day.First - 1) ?? "");

    private static bool IsTeamsCall(Sentence sentence)
    {
        for (var at = 0; at + 1 < sentence.Words.Count; at++)
            if (sentence.Words[at].Text is "teams" && sentence.Words[at + 1].Text is "call" or "meeting" or "link" or "invite") return true;
        return sentence.Words.Count > 0 && sentence.Words[^1].Text is "teams" && sentence.Word(sentence.Words.Count - 2) is "on" or "via" or "over";
    }

    private static string? Went(Sentence sentence)
    {
        for (var at = 0; at + 1 < sentence.Words.Count; at++)
            if (sentence.Words[at].Text is "went" && sentence.Word(at + 1) is "well" or "great" or "badly" or "ok" or "okay" or "fine" or "poorly" or "good" or "really" or "very" or "bad" or "so")
                return sentence.Said(at, Math.Min(sentence.Words.Count, sentence.Word(at + 1) is "really" or "very" or "so" ? at + 3 : at + 2));
        return null;
    }

    private static string? About(Sentence sentence)
    {
        var marks = Delexicaliser.Marks(sentence);
        for (var at = 1; at + 1 < sentence.Words.Count; at++)
        {
            if (sentence.Words[at].Text is not ("about" or "re") || sentence.Word(at + 1) is "the" && sentence.Word(at + 3) is "deal") continue;
            var end = at + 1;
            while (end < sentence.Words.Count && sentence.Words[end].Text is not ("," or "-") && !(marks.TryGetValue(end, out var mark) && mark.Kind is Delexicaliser.Period or Delexicaliser.Time or Delexicaliser.Duration)) end++;
            while (end > at + 1 && sentence.Words[end - 1].Text is "on" or "at" or "for" or "by" or "in") end--;
            if (end > at + 1) return sentence.Said(at + 1, end);
        }

        return null;
    }
}
