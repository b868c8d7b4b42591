using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>The words for a place in a list.</summary>
internal static class PlaceWords
{
    public static readonly FrozenSet<string> Wholes = Lexicon.Set("places.wholes");
    public static readonly FrozenSet<string> Both = Lexicon.Set("places.both");
    public static readonly FrozenSet<string> First = Lexicon.Set("places.first");
    public static readonly FrozenSet<string> Last = Lexicon.Set("places.last");
    public static readonly FrozenSet<string> One = Lexicon.Set("places.one");
    public static readonly FrozenSet<string> Numbered = Lexicon.Set("places.numbered");
    public static readonly FrozenSet<string> Before = Lexicon.Set("places.before");
    public static readonly FrozenSet<string> After = Lexicon.Set("places.after");
}
