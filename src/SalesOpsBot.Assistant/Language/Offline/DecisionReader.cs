using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Reads a yes or a no: "ok go", "perfect, book it", "hmm no, drop it". A sentence that says anything else besides is neither.</summary>
internal sealed class DecisionReader
{
    /// <summary>The tool that a yes means.</summary>
    public const string Confirm = "confirm_change";

    /// <summary>The tool that a no means.</summary>
    public const string Cancel = "cancel_change";

    private static readonly FrozenSet<string> Weak = Lexicon.Set("decisions.weak");
    private static readonly FrozenSet<string> Around = Lexicon.Set("decisions.around");
    private static readonly FrozenDictionary<string, FrozenSet<string>> Acts = Lexicon.Groups("decisions.acts");

    private static readonly FrozenSet<string> Changing = Lexicon.Set("decisions.changing");
    private static readonly FrozenSet<string> Objects = Lexicon.Set("decisions.objects");
    private static readonly FrozenSet<string> Thanking = Lexicon.Set("decisions.thanking");
    private static readonly FrozenSet<string> BareNo = Lexicon.Set("decisions.bareNo");

    private readonly HashSet<string> _yes;
    private readonly HashSet<string> _no;
    private readonly int _longest;

    public DecisionReader(IReadOnlyDictionary<string, ToolPrompt> tools)
    {
        _yes = Phrases(tools, Confirm, Lexicon.Phrases("decisions.agreeing"));
        _no = Phrases(tools, Cancel, Lexicon.Phrases("decisions.refusing"));
        _longest = _yes.Concat(_no).Max(phrase => phrase.Split(' ').Length);
    }

    /// <summary>The tool that a yes or a no means; nothing where it is neither.</summary>
    /// <param name="sentence">What was said.</param>
    /// <param name="pending">The change that waits, if one does: "book it" is a yes to a meeting only.</param>
    public string? Read(Sentence sentence, PastCall? pending)
    {
        var words = Delexicaliser.Read(sentence);
        var acts = pending is null ? null : Acts.GetValueOrDefault(pending.Tool);
        // "y" alone is a yes, whatever else it is short for.
        if (pending is not null && _yes.Contains(sentence.Text.Trim().TrimEnd('.', '!').ToLowerInvariant())) return Confirm;
        if (pending is not null && Reasoned(sentence)) return Cancel;
        var (yes, weak, no) = (false, false, false);
        for (var at = 0; at < words.Count;)
        {
            var (agrees, refuses) = (Length(_yes, words, at), Length(_no, words, at));
            if (acts is not null && acts.Contains(words[at]) && at + 1 < words.Count && Objects.Contains(words[at + 1])) (agrees, refuses) = (2, 0);
            // "submit", "yes submit", of a forecast that waits to be submitted.
            else if (acts is not null && acts.Contains(words[at]) && refuses == 0 && (yes || words.Count(w => !Filler.Noise.Contains(w)) == 1)) agrees = Math.Max(agrees, 1);
            (no, yes, weak) = (no || (refuses > 0 && refuses >= agrees), yes || (agrees > refuses && (agrees > 1 || !Weak.Contains(words[at]))), weak || (agrees == 1 && Weak.Contains(words[at])));
            if (agrees == 0 && refuses == 0 && !Around.Contains(words[at]) && !Filler.Noise.Contains(words[at])) return null;
            at += Math.Max(1, Math.Max(agrees, refuses));
        }

        // "great, thanks" is said to us, not to the change.
        return no ? Cancel : yes || (weak && pending is not null && !sentence.Has(Thanking)) ? Confirm : null;
    }

    // "forget about it, Marty can do that himself", "leave it with Vicki, cancel": the other side of the pause tells why.
    private bool Reasoned(Sentence sentence)
    {
        var pauses = sentence.Pauses().ToList();
        if (pauses.Count == 0) return false;
        List<string> head = Told(Delexicaliser.Read(sentence, 0, pauses[0])), tail = Told(Delexicaliser.Read(sentence, pauses[^1] + 1, sentence.Words.Count));
        return (head.Count > 1 && _no.Contains(string.Join(' ', head)) && !Delexicaliser.Read(sentence, pauses[0], sentence.Words.Count).Exists(Mends))
            || (_no.Contains(string.Join(' ', tail)) && !(tail is [var only] && BareNo.Contains(only)) && !Delexicaliser.Read(sentence, 0, pauses[^1]).Exists(IsValue));

        static List<string> Told(List<string> words) => [.. words.Where(w => !Filler.Noise.Contains(w))];
    }

    // "never mind, make it Friday" says what it is to be instead.
    private static bool Mends(string word) => IsValue(word) || Changing.Contains(word);

    private static bool IsValue(string word) => word is Delexicaliser.Period or Delexicaliser.Amount or Delexicaliser.Number or Delexicaliser.Time or Delexicaliser.Duration;

    private int Length(HashSet<string> phrases, List<string> words, int at)
    {
        for (var length = Math.Min(_longest, words.Count - at); length > 0; length--)
            if (phrases.Contains(string.Join(' ', words.Skip(at).Take(length)))) return length;
        return 0;
    }

    private static HashSet<string> Phrases(IReadOnlyDictionary<string, ToolPrompt> tools, string tool, IEnumerable<string> more) =>
        [.. more.Concat(tools.TryGetValue(tool, out var prompt) ? prompt.Examples : []).Select(phrase => string.Join(' ', ExampleReader.Read(phrase)))];
}
