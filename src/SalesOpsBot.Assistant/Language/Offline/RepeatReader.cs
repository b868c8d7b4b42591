using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales.Access;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads that something is wanted once more: the last change for another record ("same for Konex", "Darcel too"), or the last answer anew ("again").</summary>
internal sealed class RepeatReader(IReadOnlyDictionary<string, ToolPrompt> tools)
{
    private static readonly FrozenSet<string> Cues = Lexicon.Set("repeats.cues");
    private static readonly FrozenSet<string> Parts = Lexicon.Set("repeats.parts");
    private static readonly FrozenSet<string> Weak = Lexicon.Set("repeats.weakCues");
    private static readonly FrozenSet<string> Again = Lexicon.Set("repeats.again");
    private static readonly FrozenSet<string> AroundAgain = Lexicon.Set("repeats.aroundAgain");

    /// <summary>The calls, or nothing where the sentence asks for no repetition.</summary>
    public IReadOnlyList<PastCall>? Read(Sentence sentence, Conversation before, Viewer viewer) => Change(sentence, before, viewer) ?? Answer(sentence, before);

    // Only right after the change: later, "and Konex" means something else.
    private List<PastCall>? Change(Sentence sentence, Conversation before, Viewer viewer)
    {
        if (before.LastAsked is not [.., var last] || !tools.TryGetValue(last.Tool, out var tool) || !tool.Changes) return null;
        if (!before.Prepared(c => ReferenceEquals(c, last)).Any() || !IsCued(sentence)) return null;
        var found = ChangeReader.Read(tool, sentence, viewer)[0];
        if (Target(sentence, before, last, tool) is not var (argument, value)) return null;
        var call = last.With(argument, value);
        foreach (var (name, said) in found) if (name != argument && !Thing.Kinds.Contains(name) && name is not ("text" or "rep" or "outcome" or "activity")) call = call.With(name, said!);
        return [call];
    }

    private static bool IsCued(Sentence sentence)
    {
        var marks = Delexicaliser.Marks(sentence);
        var (cued, leads) = (false, sentence.Is(0, Weak));
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            if (marks.TryGetValue(at, out var mark))
            {
                at = mark.End - 1;
                continue;
            }

            var word = sentence.Words[at].Text;
            cued |= Cues.Contains(word);
            if (!Cues.Contains(word) && !Filler.Connecting.Contains(word) && !Parts.Contains(word) && Numerals.Ordinal(word) is null) return false;
        }

        return cued || leads;
    }

    private static (string Argument, object Value)? Target(Sentence sentence, Conversation before, PastCall last, ToolPrompt tool)
    {
        if (PointerReader.Place(sentence, before) is { } pointer && last.Text(pointer.Thing.Kind) is not null) return (pointer.Thing.Kind, pointer.Thing.Id);
        if (sentence.NamesOf(NameKind.Person).FirstOrDefault() is { } person && last.Text(Thing.Person) is not null) return (Thing.Person, Name(sentence, person));
        if (DealReader.Read(sentence) is not { } named) return null;
        // What was about a deal by its id is about another by its name.
        return last.Text("deal") is not null ? ("deal", named) : last.Text("account") is not null && tool.Arguments.ContainsKey("account") ? ("account", named) : null;
    }

    // "again", "what's left?".
    private static List<PastCall>? Answer(Sentence sentence, Conversation before)
    {
        var about = Delexicaliser.Marks(sentence).Count > 0 || !sentence.Has(Again);
        if (about || sentence.Words.Any(w => !Again.Contains(w.Text) && !AroundAgain.Contains(w.Text) && !Filler.Noise.Contains(w.Text))) return null;
        return before.Turns.SelectMany(t => t).FirstOrDefault(c => c.Tool.StartsWith("list_", StringComparison.Ordinal) || c.Tool.StartsWith("get_", StringComparison.Ordinal)) is { } read ? [read] : null;
    }

    private static string Name(Sentence sentence, NameHit hit) => hit.Names.Count == 1 ? hit.Names[0] : sentence.Said(hit.First, hit.End);
}
