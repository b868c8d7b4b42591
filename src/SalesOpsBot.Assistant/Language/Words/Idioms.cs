using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>What several words say together, wherever each stands in a sentence; a stroke stands between those of which one is enough: <c>fell through|apart</c>.</summary>
internal sealed class Idioms(IEnumerable<string> idioms)
{
    private readonly FrozenSet<string>[][] _idioms = [.. idioms.Select(idiom => idiom.Split(' ').Select(any => any.Split('|').ToFrozenSet(StringComparer.Ordinal)).ToArray())];

    /// <summary>Whether a sentence says one of them.</summary>
    public bool AreIn(Sentence sentence) => Array.Exists(_idioms, idiom => Array.TrueForAll(idiom, sentence.Has));
}
