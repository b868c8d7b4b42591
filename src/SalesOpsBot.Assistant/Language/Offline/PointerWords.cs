using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>The words that point at something shown or spoken of, and those beside them that say what they point at.</summary>
internal static class PointerWords
{
    public static readonly FrozenSet<string> Ones = Lexicon.Set("pointers.ones");
    public static readonly FrozenSet<string> Onwards = Lexicon.Set("pointers.onwards");
    public static readonly FrozenSet<string> Firsts = Lexicon.Set("pointers.firsts");
    public static readonly FrozenSet<string> Lasts = Lexicon.Set("pointers.lasts");
    public static readonly FrozenSet<string> Largest = Lexicon.Set("pointers.largest");
    public static readonly FrozenSet<string> Smallest = Lexicon.Set("pointers.smallest");
    public static readonly FrozenSet<string> Going = Lexicon.Set("pointers.going");
    public static readonly FrozenSet<string> BeforeEnd = Lexicon.Set("pointers.beforeEnd");
    public static readonly FrozenSet<string> Last = Lexicon.Set("pointers.last");
    public static readonly FrozenSet<string> Pronouns = Lexicon.Set("pointers.pronouns");
    public static readonly FrozenSet<string> Alone = Lexicon.Set("pointers.alone");
    public static readonly FrozenSet<string> AloneBeforeMore = Lexicon.Set("pointers.aloneBeforeMore");
    public static readonly FrozenSet<string> NotDated = Lexicon.Set("pointers.notDated");
}
