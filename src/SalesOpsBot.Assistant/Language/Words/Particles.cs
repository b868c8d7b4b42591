using System.Collections.Frozen;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>The small words that hold a sentence together and mean the same wherever they stand.</summary>
internal static class Particles
{
    public static readonly FrozenSet<string> The = Lexicon.Set("particles.the");
    public static readonly FrozenSet<string> And = Lexicon.Set("particles.and");
    public static readonly FrozenSet<string> Of = Lexicon.Set("particles.of");
    public static readonly FrozenSet<string> To = Lexicon.Set("particles.to");
    public static readonly FrozenSet<string> That = Lexicon.Set("particles.that");
    public static readonly FrozenSet<string> It = Lexicon.Set("particles.it");
    public static readonly FrozenSet<string> There = Lexicon.Set("particles.there");
    public static readonly FrozenSet<string> Not = Lexicon.Set("particles.not");
    public static readonly FrozenSet<string> Me = Lexicon.Set("particles.me");
    public static readonly FrozenSet<string> By = Lexicon.Set("particles.by");
    public static readonly FrozenSet<string> In = Lexicon.Set("particles.in");
    public static readonly FrozenSet<string> On = Lexicon.Set("particles.on");
    public static readonly FrozenSet<string> With = Lexicon.Set("particles.with");
    public static readonly FrozenSet<string> Before = Lexicon.Set("particles.before");

    public static readonly FrozenSet<string> My = Lexicon.Set("particles.my");

    /// <summary>What says whose something is, behind a name.</summary>
    public static readonly FrozenSet<string> Possessive = Lexicon.Set("particles.possessive");

    private static readonly FrozenSet<string> PossessiveEndings = Lexicon.Set("particles.possessiveEndings");

    /// <summary>Whether what was said ends in what says whose something is: <c>Gladys'</c>.</summary>
    public static bool IsPossessive(string said) => PossessiveEndings.Any(ending => said.EndsWith(ending, StringComparison.Ordinal));
}
