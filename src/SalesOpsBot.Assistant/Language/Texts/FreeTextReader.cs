using SalesOpsBot.Assistant.Language.Offline;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Texts;

/// <summary>
/// Finds where free words begin. They run to the end, or to the next of their own triggers: "call went well, next step: send the offer" has a note and a
/// next step.
/// </summary>
internal static class FreeTextReader
{
    private const int Reach = 8;

    /// <summary>All free words, first ones first, none inside another.</summary>
    public static List<TextHit> Read(string text, IReadOnlyList<Word> words)
    {
        var hits = new List<TextHit>();
        for (var at = 0; at < words.Count; at++)
        {
            if (Begins(text, words, at) is not var (kind, start) || start >= words.Count) continue;
            // A reason inside a note is part of the note; a next step begins anew.
            if (hits is [.., var open] && open.End > at && !(kind == TextKind.NextStep && open.Kind != TextKind.NextStep)) continue;
            if (hits.Count > 0 && hits[^1].End > at) hits[^1] = hits[^1] with { End = Trimmed(words, hits[^1].First, at) };
            hits.Add(new(kind, start, kind == TextKind.Reason ? UpToTheQuestion(words, start) : End(text, words, start)));
            if (hits.Count > 1 && hits[^2].End <= hits[^2].First) hits.RemoveAt(hits.Count - 2);
        }

        return hits;
    }

    private static (TextKind Kind, int Start)? Begins(string text, IReadOnlyList<Word> words, int at)
    {
        var (word, next, third) = (Word(words, at), Word(words, at + 1), Word(words, at + 2));
        switch (word)
        {
            case "because": return (TextKind.Reason, next is "of" ? at + 2 : at + 1);
            case "due" when next is "to" && third is not ("close" or "land" or "sign"): return (TextKind.Reason, at + 2);
            case "reason": return (TextKind.Reason, Opened(words, at + 1, "is", "being", "was", "that"));
            case "saying" or "stating": return (TextKind.Note, Opened(words, at + 1, "that"));
            case "comment" when Colon(text, words, at + 1) || at > 0 && words[at - 1].Text is "with" or "the": return (TextKind.Note, Opened(words, at + 1, "that"));
            case "note" or "notes" or "memo" or "comment" or "fyi" when next is "that": return (TextKind.Note, at + 2);
            case "note" or "notes" when at == 0 && Colon(text, words, 1): return (TextKind.Note, 2);
            case "title" or "subject" when at == 0 && Colon(text, words, 1): return (TextKind.Subject, 2);
            case "down" or "remember" or "record" or "write" or "mention" or "add" when next is "that" && third is not (null or "down"): return (TextKind.Note, at + 2);
            case "note" or "notes" or "write" when next is "on" or "to" or "onto" && third is "it" or "this" or "that" or "him" or "her" or "them" && at + 3 < words.Count: return (TextKind.Note, Opened(words, third is "this" or "that" && words[at + 3].Text is "deal" or "one" or "lead" or "account" ? at + 4 : at + 3, ",", "that", "saying"));
            case "next" when third is not null && next is "step" or "steps": return NextStep(text, words, at + 2);
            case "remind" when next is "me" or "us": return Reminder(words, at + 2);
            case "forget" or "remember" when next is "to": return (TextKind.Task, at + 2);
            case "need" or "have" when Opens(words, at) && next is "to" && third is not ("know" or "see" or "change" or "update" or "reschedule" or "move" or "cancel" or "find" or "give" or "remember"): return (TextKind.Task, at + 2);
            case "task" or "todo" or "reminder" or "do" when IsTask(words, at): return Task(text, words, at + 1);
            case "discuss" or "regarding": return (TextKind.Subject, at + 1);
            case "called" or "named" when at > 0 && words[at - 1].Text is "deal" or "opportunity" or "it": return (TextKind.Name, at + 1);
            case "call" or "name" or "title" when next is "it" && third is not null && (at == 0 || words[at - 1].Text is "and" or "please" or "," or "to"): return (TextKind.Name, at + 2);
            case "rename": return Renamed(words, at + 1);
            default: return Quoted(text, words, at) ?? AfterColon(text, words, at);
        }
    }

    // "I need to send the offer" tells, "what do I need to close" asks.
    private static bool Opens(IReadOnlyList<Word> words, int at)
    {
        if (at == 0 || words[at - 1].Text is not "i") return false;
        for (var i = 0; i < at - 1; i++) if (!Filler.Noise.Contains(words[i].Text) && words[i].Text is not ("," or "and" or "also")) return false;
        return true;
    }

    private static (TextKind, int)? NextStep(string text, IReadOnlyList<Word> words, int at)
    {
        // "next step for Isdom: send the offer", "set the next step on Isdom to send the offer".
        for (var i = at; i < Math.Min(words.Count, at + Reach); i++)
        {
            if (Colon(text, words, i)) return (TextKind.NextStep, i + 1);
            if (words[i].Text is "is" or "to" or "as") return (TextKind.NextStep, Opened(words, i + 1, "to"));
            if (words[i].Text is "by" or "," or "and") break;
        }

        return Word(words, at) is not (null or "for" or "on" or "of" or "in" or "and" or ",") ? (TextKind.NextStep, at) : null;
    }

    // "remind me tomorrow at 3 to call Isdom": what comes before "to" says when.
    private static (TextKind, int)? Reminder(IReadOnlyList<Word> words, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + Reach); i++)
            if (words[i].Text is "to" or "about" or "that" or "of") return (TextKind.Task, i + 1);
        return null;
    }

    // "rename the Konex deal to Konex renewal".
    private static (TextKind, int)? Renamed(IReadOnlyList<Word> words, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + Reach); i++)
            if (words[i].Text is "to" or "as") return (TextKind.Name, i + 1);
        return null;
    }

    private static bool IsTask(IReadOnlyList<Word> words, int at) => words[at].Text is not "do" || (at > 0 && words[at - 1].Text is "to" && at < 5 && Word(words, at + 1) is not (null or "list"));

    private static (TextKind, int)? Task(string text, IReadOnlyList<Word> words, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + Reach); i++)
        {
            if (Colon(text, words, i)) return (TextKind.Task, i + 1);
            if (words[i].Text is "to" or "that") return (TextKind.Task, i + 1);
        }

        return null;
    }

    // "add a note on Isdom: …", "log a call with Isdom: …".
    private static (TextKind, int)? AfterColon(string text, IReadOnlyList<Word> words, int at)
    {
        if (!Colon(text, words, at)) return null;
        // "add to Isdom: …" adds words, not a task.
        if (words[0].Text is "add" && (at == 1 || Word(words, 1) is "to" or "this")) return (TextKind.Note, at + 1);
        if (words.Take(at).Any(w => w.Text is "note" or "notes" or "comment" or "memo" or "log" or "record" or "call" or "meeting" or "summary" or "write" or "jot" or "fyi" or "remember" or "this")) return (TextKind.Note, at + 1);
        // "quick update on Isdom: …" tells, "update Isdom: …" changes.
        return words.Take(at).Index().Any(w => w.Item.Text is "update" && (w.Index > 0 || Word(words, 1) is "on" or "for" or "about")) ? (TextKind.Note, at + 1) : null;
    }

    private static (TextKind, int)? Quoted(string text, IReadOnlyList<Word> words, int at)
    {
        var start = words[at].Start;
        return at > 1 && start > 0 && text[start - 1] is '"' or '“' or '«' && text.AsSpan(start).IndexOfAny('"', '”', '»') > 0 ? (TextKind.Note, at) : null;
    }

    private static int End(string text, IReadOnlyList<Word> words, int start)
    {
        if (start > 0 && words[start].Start > 0 && text[words[start].Start - 1] is '"' or '“' or '«')
        {
            var close = text.AsSpan(words[start].Start).IndexOfAny('"', '”', '»');
            if (close > 0) return Enumerable.Range(start, words.Count - start).TakeWhile(i => words[i].Start < words[start].Start + close).Last() + 1;
        }

        return words.Count;
    }

    // "because they compare us, can I get approval": the question is no part of the reason.
    private static int UpToTheQuestion(IReadOnlyList<Word> words, int start)
    {
        for (var at = start + 1; at + 2 < words.Count; at++)
            if (words[at].Text is "," && words[at + 1].Text is "can" or "could" or "may" or "please" or "would") return at;
        return words.Count;
    }

    private static int Trimmed(IReadOnlyList<Word> words, int first, int end)
    {
        while (end > first && words[end - 1].Text is "," or "and" or "-" or "the" or "set" or "with" or "a" or "add") end--;
        return end;
    }

    private static int Opened(IReadOnlyList<Word> words, int at, params ReadOnlySpan<string> openers)
    {
        while (at < words.Count && (words[at].Text is "," or "-" || openers.Contains(words[at].Text))) at++;
        return at;
    }

    private static bool Colon(string text, IReadOnlyList<Word> words, int at) => at >= 0 && at < words.Count && words[at].Text is "," && text[words[at].Start] == ':';

    private static string? Word(IReadOnlyList<Word> words, int at) => at >= 0 && at < words.Count ? words[at].Text : null;
}
