using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Deals;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Profiles;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Texts;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads what is said while a change waits to be confirmed: "yes", "never mind", "no, make that mid February", or what was still missing.</summary>
internal sealed class PendingChangeReader(IReadOnlyDictionary<string, ToolPrompt> tools, ToolVocabulary vocabulary, DecisionReader decisions)
{
    private const int RemembersTurns = 3;
    private const double Likely = 0.4;
    private const string Praise = "recognise_rep";
    private const int LongestReason = 6;
    private const int LongestMending = 4;
    private const int ShortestReason = 3;
    private const int LongestLabel = 4;
    private const int LongestInvitation = 9;
    private const string Guests = "attendees";
    private const string Category = "category";

    private static readonly FrozenSet<string> Cues = Lexicon.Set("amendments.cues");
    private static readonly FrozenSet<string> Around = Lexicon.Set("amendments.around");
    private static readonly FrozenSet<string> Parts = Lexicon.Set("amendments.parts");
    private static readonly FrozenSet<string> Reasons = Lexicon.Set("amendments.reasons");
    private static readonly FrozenSet<string> ForWhat = Lexicon.Set("recognition.forWhat");
    private static readonly FrozenSet<string> Asking = Lexicon.Set("amendments.asking");
    private static readonly FrozenSet<string> Mended = Lexicon.Set("amendments.mended");
    private static readonly FrozenSet<string> Leading = Lexicon.Set("amendments.leading");
    private static readonly FrozenDictionary<string, string> Mending = new Dictionary<string, string> { ["book_meeting"] = "reschedule_meeting", ["create_deal"] = "update_deal" }.ToFrozenDictionary();
    private static readonly FrozenDictionary<TextKind, string[]> Labels = new Dictionary<TextKind, string[]>
    {
        [TextKind.Reason] = ["reason"],
        [TextKind.NextStep] = ["next_step"],
        [TextKind.Note] = ["notes", "note", "comment"],
        [TextKind.Subject] = ["subject"],
        [TextKind.Name] = ["subject", "name"],
    }.ToFrozenDictionary();
    private static readonly FrozenSet<string> Label = Lexicon.Set("amendments.labels");
    private static readonly string[] Holders = ["owner", Thing.Person, "person"];
    private static readonly string[] Told = ["reason", "notes", "note", "comment"];

    /// <summary>Whether a change, said of what another makes, is part of that one: what is not booked yet is not moved.</summary>
    public static bool Mends(string making, string change) => Mending.GetValueOrDefault(making) == change;

    /// <summary>The change that waits, if one does.</summary>
    public PastCall? Pending(Conversation before)
    {
        foreach (var turn in before.Turns.Take(RemembersTurns))
        {
            if (turn.Any(c => c.Tool is DecisionReader.Confirm or DecisionReader.Cancel or "undo_last_change")) return null;
            if (turn.FirstOrDefault(c => tools.TryGetValue(c.Tool, out var tool) && tool.Changes && !before.Failed.Contains(c)) is { } change) return change;
        }

        return null;
    }

    /// <summary>All calls of the turn that prepared the change which waits.</summary>
    public IReadOnlyList<PastCall> Waiting(Conversation before) => Pending(before) is { } pending ? before.Turns.First(turn => turn.Contains(pending)) : [];

    /// <summary>Whether a sentence that was not understood may have meant to mend a change: it says what to make of it, or that it is wrong.</summary>
    public static bool IsAbout(Sentence sentence) => IsCued(sentence) || Delexicaliser.Marks(sentence).Count > 0 || sentence.Words.Any(w => char.IsAsciiDigit(w.Text[0]) || Parts.Contains(w.Text));

    /// <summary>The calls, or nothing where the sentence is not about the change.</summary>
    /// <param name="sentence">What was said.</param>
    /// <param name="verdict">What it would want if nothing came before.</param>
    /// <param name="before">What came before.</param>
    /// <param name="viewer">Who speaks.</param>
    public IReadOnlyList<PastCall>? Read(Sentence sentence, Verdict verdict, Conversation before, Viewer viewer)
    {
        if (Pending(before) is not { } pending) return Corrected(sentence, verdict, before, viewer);
        if (decisions.Read(sentence, pending) is { } decision) return Decided(decision, Waiting(before));
        // "then rather 8" mends it also where something else was asked in between.
        if (!before.Turns[0].Contains(pending)) return sentence.Words.Count <= LongestMending && sentence.Has(Cues) && sentence.Names.Count == 0 && Amends(sentence, pending) ? Amended(pending, sentence, viewer) : null;
        // "best case 300" of a forecast to be submitted asks for none.
        if (IsPart(sentence, verdict, pending) && Amended(pending, sentence, viewer) is { } completed) return completed;
        if (Labelled(sentence, pending) is var (label, told)) return Amended(pending, sentence, viewer) is [var labelled] && labelled.Text(label) is not null ? [labelled] : [pending.With(label, told)];
        if (Invites(sentence, pending) && Amended(pending, sentence, viewer) is { } invited) return invited;
        // "for cleaning up his pipeline" says what somebody is praised for.
        if (pending.Tool == Praise && ForWhat.Contains(First(sentence))) return [pending.With("text", sentence.Text.Trim())];
        if (IsRequest(sentence, verdict, pending)) return null;
        return (Amends(sentence, pending) ? Amended(pending, sentence, viewer) : null) ?? Explained(pending, sentence) ?? Unexplained(pending, sentence, verdict);
    }

    /// <summary>A change with the arguments of a sentence in place of its own; nothing where the sentence has none for it.</summary>
    public List<PastCall>? Amended(PastCall pending, Sentence sentence, Viewer viewer)
    {
        var found = ChangeReader.Read(tools[pending.Tool], sentence, viewer)[0];
        var named = sentence.Code is not null || sentence.NamesOf(NameKind.Account).Any();
        foreach (var target in Thing.Kinds.Where(kind => kind is not "account" && pending.Text(kind) is not null && !named)) found.Remove(target);
        string[] people = [.. sentence.NamesOf(NameKind.Person).Select(n => n.Names.Count == 1 ? n.Names[0] : sentence.Said(n.First, n.End))];
        // "Marty instead": whoever was to have it, or to come.
        if (people.Length > 0 && Holders.FirstOrDefault(h => pending.Text(h) is not null) is { } holder) found.TryAdd(holder, people[^1]);
        if (people.Length > 0 && pending.Arguments.ContainsKey(Guests)) found.TryAdd(Guests, people);
        if (pending.Arguments.ContainsKey("deals")) DealBulkReader.Narrow(found, sentence);
        if (pending.Tool == "set_preferences" && PreferenceReader.Mended(pending.Text, sentence) is var (setting, mended)) found = new() { [setting] = mended };
        return Amendment.Of(pending, found, sentence) is { } arguments ? [pending with { Arguments = arguments }] : null;
    }

    // What one sentence asked for is confirmed by one yes, also where it is several changes.
    private static List<PastCall> Decided(string decision, IReadOnlyList<PastCall> turn)
    {
        var ids = turn.Select(c => c.Change).OfType<string>().ToList();
        return ids.Count > 1 ? ids.ConvertAll(id => new PastCall(decision, new Dictionary<string, object?> { ["change"] = id })) : [new(decision, new Dictionary<string, object?>())];
    }

    // What could not be prepared may be said anew: "make it 420" after a best case below the commit.
    private List<PastCall>? Corrected(Sentence sentence, Verdict verdict, Conversation before, Viewer viewer)
    {
        if (before.Turns.Count == 0 || before.Turns[0].LastOrDefault(c => tools.TryGetValue(c.Tool, out var tool) && tool.Changes && before.Failed.Contains(c)) is not { } failed) return null;
        return IsRequest(sentence, verdict, failed) || !Amends(sentence, failed) ? null : Amended(failed, sentence, viewer);
    }

    // A clear request wins, unless its words say that it mends what was said, or it is one for the very same.
    private bool IsRequest(Sentence sentence, Verdict verdict, PastCall pending)
    {
        if (!tools.TryGetValue(verdict.Top, out var tool) || (IsCued(sentence) && !(AsksNext(sentence) && !tool.Changes)) || IsFragment(sentence)) return false;
        // What is not booked yet is not moved, but booked for another time.
        if (Mends(pending.Tool, verdict.Top) && sentence.NamesOf(NameKind.Account).FirstOrDefault() is null && sentence.Code is null) return false;
        if (verdict.Top != pending.Tool) return verdict.Confidence >= ((Asks(sentence) || AsksNext(sentence)) && !tool.Changes ? Likely : ToolVocabulary.Clear);
        return verdict.Confidence >= ToolVocabulary.Clear && (sentence.Code is not null || sentence.NamesOf(NameKind.Account).Any() || sentence.Texts.Count > 0);
    }

    // "Jonathan has to be there too" of a meeting: nothing but colleagues who come as well, or do not.
    private static bool Invites(Sentence sentence, PastCall pending) => pending.Arguments.ContainsKey(Guests) && sentence.Words.Count <= LongestInvitation && !Asks(sentence)
        && sentence.NamesOf(NameKind.Person).Any() && sentence.Words.Any(w => Amendment.Adds(w.Text)) && Delexicaliser.Marks(sentence).Keys.All(at => sentence.NamesOf(NameKind.Person).Any(n => at >= n.First && at < n.End));

    // "reason: I'm travelling", "note: they wait" are the reason and the note of what waits; with a verb or a record before them they are requests.
    private (string Argument, string Text)? Labelled(Sentence sentence, PastCall pending)
    {
        if (sentence.Texts is not [{ First: <= LongestLabel } told] || !Labels.TryGetValue(told.Kind, out var labels) || sentence.Words.Take(told.First).Any(w => !Label.Contains(w.Text) && !Filler.Connecting.Contains(w.Text))) return null;
        if (sentence.NamesOf(NameKind.Account).Any(n => n.End <= told.First) || labels.FirstOrDefault(tools[pending.Tool].Arguments.ContainsKey) is not { } argument) return null;
        return (argument, sentence.Said(told.First, told.End));
    }

    /// <summary>Whether its first words say that it mends something: "no, Friday", "change it to Friday".</summary>
    public static bool IsCued(Sentence sentence) =>
        Cues.Contains(First(sentence)) || (Around.Contains(First(sentence)) && sentence.Words.Zip(sentence.Words.Skip(1)).Any(pair => pair.First.Text == First(sentence) && Mended.Contains(pair.Second.Text)));

    // "wait, what did he close last quarter".
    private static bool AsksNext(Sentence sentence) => sentence.Words.Select(w => w.Text).FirstOrDefault(w => !Filler.Noise.Contains(w) && !Cues.Contains(w) && w is not ",") is { } next && Asking.Contains(next) && !sentence.Has(FollowUpWords.About);

    // "what does that do to my forecast?", but not "how about Friday?".
    private static bool Asks(Sentence sentence) => Asking.Contains(First(sentence)) && !sentence.Has(FollowUpWords.About);

    /// <summary>Whether the sentence has no words of its own, and so asks for nothing: "GTX Basic, 600 dollars".</summary>
    public static bool IsFragment(Sentence sentence)
    {
        var marks = Delexicaliser.Marks(sentence);
        for (var at = 0; at < sentence.Words.Count; at++)
            if (marks.TryGetValue(at, out var mark)) at = mark.End - 1;
            else if (!Filler.Connecting.Contains(sentence.Words[at].Text) && !char.IsAsciiDigit(sentence.Words[at].Text[0])) return false;
        return marks.Count > 0 && !Asks(sentence);
    }

    // Nothing but the name of a part of the change and what it is to be; a clear request for another change is one.
    private bool IsPart(Sentence sentence, Verdict verdict, PastCall pending)
    {
        var marks = Delexicaliser.Marks(sentence);
        var (named, told) = (false, false);
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var word = sentence.Words[at].Text;
            if (marks.TryGetValue(at, out var mark)) (at, told) = (mark.End - 1, true);
            else if (Parts.Contains(word)) named = true;
            else if (char.IsAsciiDigit(word[0])) told = true;
            // "price they accept is 4600": what asks for nothing else says so in words of its own.
            else if (!Filler.Connecting.Contains(word) && !Cues.Contains(word) && !Label.Contains(word) && !(named && (verdict.Confidence < Likely || !tools.ContainsKey(verdict.Top)))) return false;
        }

        // "best case, not commit" of a deal.
        told |= tools[pending.Tool].Arguments.ContainsKey(Category);
        return named && told && !Asks(sentence) && !(tools.TryGetValue(verdict.Top, out var tool) && tool.Changes && verdict.Confidence >= ToolVocabulary.Clear);
    }

    private static string First(Sentence sentence) => sentence.Words.Select(w => w.Text).FirstOrDefault(w => !Filler.Noise.Contains(w) && !Leading.Contains(w)) ?? "";

    // "they went with a competitor": why, after a change that keeps a reason.
    private List<PastCall>? Explained(PastCall pending, Sentence sentence)
    {
        if (!Reasons.Contains(First(sentence)) || sentence.Text.Contains('?', StringComparison.Ordinal)) return null;
        return Told.FirstOrDefault(tools[pending.Tool].Arguments.ContainsKey) is { } argument ? [pending.With(argument, sentence.Text.Trim())] : null;
    }

    // "no budget" after a deal to be closed as lost: a few words that ask for nothing say why.
    private List<PastCall>? Unexplained(PastCall pending, Sentence sentence, Verdict verdict)
    {
        var open = pending.Text("reason") is null && (pending.Text("outcome") is "lost" or "disqualified" || pending.Tool == "cancel_meeting") && tools[pending.Tool].Arguments.ContainsKey("reason");
        if (!open || verdict.Confidence >= (sentence.Words.Count <= ShortestReason ? ToolVocabulary.Clear : Likely) || sentence.Words.Count is < 2 or > LongestReason || Asks(sentence) || sentence.Text.Contains('?', StringComparison.Ordinal)) return null;
        return [pending.With("reason", sentence.Text.Trim())];
    }

    // Only what it could be made of, or is asked for with: "mid February", "make it 7k", "no, with Gladys", "closing in March".
    private bool Amends(Sentence sentence, PastCall pending)
    {
        var marks = Delexicaliser.Marks(sentence);
        var anything = marks.Count > 0;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var word = sentence.Words[at].Text;
            if (marks.TryGetValue(at, out var mark)) at = mark.End - 1;
            else if (char.IsAsciiDigit(word[0]) || Numerals.Cardinal(word) is not null || Parts.Contains(word)) anything = true;
            else if (!Filler.Connecting.Contains(word) && !Cues.Contains(word) && !Around.Contains(word) && !vocabulary.Knows(pending.Tool, word)) return false;
        }

        return anything;
    }
}
