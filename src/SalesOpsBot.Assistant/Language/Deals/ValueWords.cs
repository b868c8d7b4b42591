using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>The words that say that a value changes, by how much, and which number is none.</summary>
internal static class ValueWords
{
    public static readonly FrozenSet<string> Changing = Lexicon.Set("values.changing");
    public static readonly FrozenSet<string> Adding = Lexicon.Set("values.adding");
    public static readonly FrozenSet<string> OfValue = Lexicon.Set("values.ofValue");
    public static readonly FrozenSet<string> OfOther = Lexicon.Set("values.ofOther");
    public static readonly FrozenSet<string> Lower = Lexicon.Set("values.lower");
    public static readonly FrozenSet<string> Higher = Lexicon.Set("values.higher");
    public static readonly FrozenDictionary<string, string> Multiples = Lexicon.Table("values.multiples", change => change);
    public static readonly Idioms Halving = new(Lexicon.Phrases("values.halving"));
    public static readonly FrozenSet<string> NotChanging = Lexicon.Set("values.notChanging");
    public static readonly FrozenSet<string> Add = Lexicon.Set("values.add");
    public static readonly FrozenSet<string> BeforeChange = Lexicon.Set("values.beforeChange");
    public static readonly FrozenSet<string> AfterChange = Lexicon.Set("values.afterChange");
    public static readonly FrozenSet<string> NotValued = Lexicon.Set("values.notValued");
    public static readonly FrozenSet<string> BeforeYear = Lexicon.Set("values.beforeYear");
    public static readonly FrozenSet<string> Target = Lexicon.Set("values.target");
}
