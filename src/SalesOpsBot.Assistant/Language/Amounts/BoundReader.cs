using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Amounts;

/// <summary>Reads on which side of an amount others lie: "over", "no more than", "worth less than", "10k or more".</summary>
internal static class BoundReader
{
    private static readonly FrozenSet<string> Worth = Lexicon.Set("amounts.worth");
    private static readonly FrozenSet<string> Valued = Lexicon.Set("amounts.valued");
    private static readonly FrozenSet<string> BeforeBound = Lexicon.Set("amounts.beforeBound");
    private static readonly FrozenSet<string> Above = Lexicon.Set("amounts.above");
    private static readonly FrozenSet<string> At = Lexicon.Set("amounts.at");
    private static readonly FrozenSet<string> Least = Lexicon.Set("amounts.least");
    private static readonly FrozenSet<string> Than = Lexicon.Set("amounts.than");
    private static readonly FrozenSet<string> ThanAlone = Lexicon.Set("amounts.thanAlone");
    private static readonly FrozenSet<string> Not = Lexicon.Set("amounts.not");
    private static readonly FrozenSet<string> Plus = ["+", .. Lexicon.Set("amounts.plus")];
    private static readonly FrozenSet<string> Or = Lexicon.Set("amounts.or");
    private static readonly FrozenSet<string> OrMore = Lexicon.Set("amounts.orMore");
    private static readonly FrozenSet<string> More = Lexicon.Set("amounts.more");
    private static readonly FrozenSet<string> Less = Lexicon.Set("amounts.less");
    private static readonly FrozenSet<string> Greater = [">"];
    private static readonly FrozenSet<string> Smaller = ["<"];
    private static readonly FrozenSet<string> Equal = ["="];

    // The first that fits holds. What may follow the words belongs to them.
    private static readonly Rule[] Rules =
    [
        new(AmountBound.AtLeast, Lexicon.Set("amounts.aboveOrWorth"), Lexicon.Set("amounts.afterAbove"), Least),
        new(AmountBound.AtLeast, Above),
        new(AmountBound.AtLeast, Worth, Lexicon.Set("amounts.worthMore"), ThanAlone),
        new(AmountBound.AtLeast, Lexicon.Set("amounts.greater"), Than),
        new(AmountBound.AtLeast, At, Least),
        new(AmountBound.AtLeast, Lexicon.Set("amounts.north"), Particles.Of),
        new(AmountBound.AtMost, Not, Lexicon.Set("amounts.notMore"), ThanAlone),
        new(AmountBound.AtLeast, Not, Lexicon.Set("amounts.notLess"), ThanAlone),
        new(AmountBound.AtMost, Lexicon.Set("amounts.up"), Particles.To),
        new(AmountBound.AtMost, Lexicon.Set("amounts.maximum"), null, Particles.Of),
        new(AmountBound.AtMost, Valued, Lexicon.Set("amounts.worthLess"), ThanAlone),
        new(AmountBound.AtLeast, Greater, null, Equal),
        new(AmountBound.AtMost, Smaller, null, Equal),
        new(AmountBound.AtMost, Lexicon.Set("amounts.below")),
        new(AmountBound.AtMost, Lexicon.Set("amounts.smaller"), Than),
        new(AmountBound.AtMost, At, Lexicon.Set("amounts.most")),
    ];

    /// <summary>What stands before an amount, and where the amount begins.</summary>
    public static (AmountBound Bound, int Next) Read(IReadOnlyList<string?> words, int at)
    {
        foreach (var (bound, first, second, optional) in Rules)
        {
            if (!words.Is(at, first) || (second is not null && !words.Is(at + 1, second))) continue;
            var end = second is null ? at + 1 : at + 2;
            return (bound, optional is not null && words.Is(end, optional) ? end + 1 : end);
        }

        return words.Is(at, Valued) && words.Is(at + 1, BeforeBound) && Read(words, at + 1) is var inner and not (AmountBound.None, _) ? inner : (AmountBound.None, at);
    }

    /// <summary>What stands behind an amount, "+" or "or less", and where it ends.</summary>
    public static (AmountBound Bound, int End)? After(IReadOnlyList<string?> words, int at)
    {
        if (words.Is(at, Plus)) return (AmountBound.AtLeast, at + 1);
        if (words.Is(at, OrMore) && words.Is(at + 1, More)) return (AmountBound.AtLeast, at + 2);
        return words.Is(at, Or) && words.Is(at + 1, Less) ? (AmountBound.AtMost, at + 2) : null;
    }

    private sealed record Rule(AmountBound Bound, FrozenSet<string> First, FrozenSet<string>? Second = null, FrozenSet<string>? Optional = null);
}
