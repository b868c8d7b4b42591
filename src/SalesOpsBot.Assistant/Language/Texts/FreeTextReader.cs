using System.Collections.Frozen;
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
    private const int LongestOpening = 5;

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

    private static (TextKind Kind, int Start)? Begins(string text, IReadOnlyList<Word> words, int at) => at switch
    {
        _ when words.Is(at, TextWords.Because) => (TextKind.Reason, words.Is(at + 1, Particles.Of) ? at + 2 : at + 1),
        _ when words.Is(at, TextWords.Due) && words.Is(at + 1, Particles.To) && !words.Is(at + 2, TextWords.NotDueTo) => (TextKind.Reason, at + 2),
        _ when words.Is(at, TextWords.Reason) => (TextKind.Reason, Opened(words, at + 1, TextWords.AfterReason)),
        _ when words.Is(at, TextWords.Saying) => (TextKind.Note, Opened(words, at + 1, Particles.That)),
        _ when words.Is(at, TextWords.Comment) && (Colon(text, words, at + 1) || words.Is(at - 1, TextWords.BeforeComment)) => (TextKind.Note, Opened(words, at + 1, Particles.That)),
        _ when words.Is(at, TextWords.Noting) && words.Is(at + 1, Particles.That) => (TextKind.Note, at + 2),
        _ when words.Is(at, TextWords.Keeping) && words.Is(at + 1, Particles.That) && at + 2 < words.Count && !words.Is(at + 2, TextWords.Down) => (TextKind.Note, at + 2),
        _ when words.Is(at, TextWords.Writing) && words.Is(at + 1, TextWords.WrittenOn) && words.Is(at + 2, TextWords.WrittenAbout) && at + 3 < words.Count =>
            (TextKind.Note, Opened(words, words.Is(at + 2, TextWords.ThatOne) && words.Is(at + 3, TextWords.OneOfThem) ? at + 4 : at + 3, TextWords.AfterWritten)),
        _ when words.Is(at, TextWords.Writing) && words.Is(at + 1, Particles.There) && at + 2 < words.Count => (TextKind.Note, Opened(words, at + 2, TextWords.AfterWritten)),
        0 when words.Is(0, TextWords.Note) && Colon(text, words, 1) => (TextKind.Note, 2),
        0 when words.Is(0, TextWords.Subject) && Colon(text, words, 1) => (TextKind.Subject, 2),
        _ when words.Is(at, TextWords.Next) && words.Is(at + 1, TextWords.Step) && at + 2 < words.Count => NextStep(text, words, at + 2),
        _ when words.Is(at, TextWords.Reminding) && words.Is(at + 1, TextWords.Reminded) => Next(words, at + 2, TextWords.RemindedOf, TextKind.Task),
        _ when words.Is(at, TextWords.Remembering) && words.Is(at + 1, Particles.To) => (TextKind.Task, at + 2),
        _ when words.Is(at, TextWords.Having) && Opens(words, at) && words.Is(at + 1, Particles.To) && !words.Is(at + 2, TextWords.NoTask) => (TextKind.Task, at + 2),
        _ when words.Is(at, TextWords.Task) || IsDoing(words, at) => Task(text, words, at + 1),
        _ when words.Is(at, TextWords.About) => (TextKind.Subject, at + 1),
        _ when words.Is(at, TextWords.Called) && words.Is(at - 1, TextWords.BeforeCalled) => (TextKind.Name, at + 1),
        _ when words.Is(at, TextWords.Calling) && words.Is(at + 1, Particles.It) && at + 2 < words.Count && (at == 0 || words.Is(at - 1, TextWords.BeforeCalling)) => (TextKind.Name, at + 2),
        _ when words.Is(at, TextWords.Renaming) => Next(words, at + 1, TextWords.RenamedTo, TextKind.Name),
        _ => Quoted(text, words, at) ?? AfterColon(text, words, at),
    };

    // "I need to send the offer" tells, "what do I need to close" asks.
    private static bool Opens(IReadOnlyList<Word> words, int at) =>
        words.Is(at - 1, TextWords.Oneself) && words.Take(at - 1).All(w => Filler.Noise.Contains(w.Text) || TextWords.BeforeOneself.Contains(w.Text));

    private static (TextKind, int)? NextStep(string text, IReadOnlyList<Word> words, int at)
    {
        // "next step for Isdom: send the offer", "set the next step on Isdom to send the offer".
        for (var i = at; i < Math.Min(words.Count, at + Reach); i++)
        {
            if (Colon(text, words, i)) return (TextKind.NextStep, i + 1);
            if (words.Is(i, TextWords.StepIs)) return (TextKind.NextStep, Opened(words, i + 1, Particles.To));
            if (words.Is(i, TextWords.NotTheStep)) break;
        }

        return at < words.Count && !words.Is(at, TextWords.AwayFromTheStep) ? (TextKind.NextStep, at) : null;
    }

    // "remind me tomorrow at 3 to call Isdom": what comes before "to" says when; "rename the Konex deal to Konex renewal".
    private static (TextKind, int)? Next(IReadOnlyList<Word> words, int at, FrozenSet<string> opening, TextKind kind)
    {
        for (var i = at; i < Math.Min(words.Count, at + Reach); i++)
            if (words.Is(i, opening)) return (kind, i + 1);
        return null;
    }

    private static bool IsDoing(IReadOnlyList<Word> words, int at) => words.Is(at, TextWords.Doing) && words.Is(at - 1, Particles.To) && at < LongestOpening && at + 1 < words.Count && !words.Is(at + 1, TextWords.Listing);

    private static (TextKind, int)? Task(string text, IReadOnlyList<Word> words, int at)
    {
        for (var i = at; i < Math.Min(words.Count, at + Reach); i++)
            if (Colon(text, words, i) || words.Is(i, TextWords.TaskIs)) return (TextKind.Task, i + 1);
        return null;
    }

    // "add a note on Isdom: …", "log a call with Isdom: …".
    private static (TextKind, int)? AfterColon(string text, IReadOnlyList<Word> words, int at)
    {
        if (!Colon(text, words, at)) return null;
        // "add to Isdom: …" adds words, not a task.
        if (words.Is(0, TextWords.Adding) && (at == 1 || words.Is(1, TextWords.AddedTo))) return (TextKind.Note, at + 1);
        if (words.Take(at).Any(w => TextWords.Telling.Contains(w.Text))) return (TextKind.Note, at + 1);
        // "quick update on Isdom: …" tells, "update Isdom: …" changes.
        return words.Take(at).Index().Any(w => TextWords.Update.Contains(w.Item.Text) && (w.Index > 0 || words.Is(1, TextWords.UpdateOn))) ? (TextKind.Note, at + 1) : null;
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
            if (words[at].Text is "," && words.Is(at + 1, TextWords.Requesting)) return at;
        return words.Count;
    }

    private static int Trimmed(IReadOnlyList<Word> words, int first, int end)
    {
        while (end > first && words.Is(end - 1, TextWords.Trailing)) end--;
        return end;
    }

    private static int Opened(IReadOnlyList<Word> words, int at, FrozenSet<string> openers)
    {
        while (at < words.Count && (words[at].Text is "," or "-" || words.Is(at, openers))) at++;
        return at;
    }

    private static bool Colon(string text, IReadOnlyList<Word> words, int at) => at >= 0 && at < words.Count && words[at].Text is "," && text[words[at].Start] == ':';
}
