using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Words that point at something spoken of or shown before.</summary>
/// <param name="Thing">What they mean.</param>
/// <param name="First">Index of the first of them.</param>
/// <param name="End">Index after the last of them.</param>
internal sealed record Pointer(Thing Thing, int First, int End)
{
    private static readonly FrozenSet<string> AsksWhatHappened = Lexicon.Set("pointers.asksWhatHappened");

    /// <summary>Whether the sentence does nothing but point.</summary>
    public bool IsAll(Sentence sentence)
    {
        for (var at = 0; at < sentence.Words.Count; at++)
            if ((at < First || at >= End) && (!Filler.Connecting.Contains(sentence.Words[at].Text) || sentence.Is(at, AsksWhatHappened))) return false;
        return true;
    }

    /// <summary>The sentence with the kind said in their place: "move it to Friday" is "move that meeting to Friday" after a meeting, and "that deal" after a deal.</summary>
    public string Spelt(Sentence sentence)
    {
        var last = sentence.Words[End - 1];
        var called = Thing.IsCalledByItsId && Thing.Kind is not "account" ? Thing.Id : SpeltForms.That(Thing.Kind);
        return $"{sentence.Text[..sentence.Words[First].Start]}{called}{sentence.Text[(last.Start + last.Length)..]}";
    }
}
