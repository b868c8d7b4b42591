using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Deals;

/// <summary>The words that say what becomes of a deal, and those around them.</summary>
internal static class DealChangeWords
{
    public static readonly FrozenSet<string> Introducing = Lexicon.Set("deals.introducing");
    public static readonly FrozenSet<string> OfClosing = Lexicon.Set("deals.ofClosing");
    public static readonly FrozenSet<string> Moving = Lexicon.Set("deals.moving");

    public static readonly FrozenSet<string> Stages = Lexicon.Set("deals.stages");
    public static readonly FrozenSet<string> Advancing = Lexicon.Set("deals.advancing");
    public static readonly FrozenSet<string> Step = Lexicon.Set("deals.step");

    public static readonly FrozenSet<string> OfProbability = Lexicon.Set("deals.ofProbability");
    public static readonly FrozenSet<string> BeforeProbability = Lexicon.Set("deals.beforeProbability");

    public static readonly Phrases<string> Categories = new(Lexicon.Phrases("deals.categories", category => category));
    public static readonly FrozenSet<string> IntoCategory = Lexicon.Set("deals.intoCategory");
    public static readonly FrozenSet<string> Omitting = Lexicon.Set("deals.omitting");
    public static readonly FrozenSet<string> RuledOut = Lexicon.Set("deals.ruledOut");
    public static readonly FrozenSet<string> Instead = Lexicon.Set("deals.instead");
    public static readonly FrozenSet<string> Leaving = Lexicon.Set("deals.leaving");
    public static readonly FrozenSet<string> Owning = Lexicon.Set("deals.owning");
    public static readonly FrozenSet<string> AwayFrom = Lexicon.Set("deals.awayFrom");
    public static readonly FrozenSet<string> Out = Lexicon.Set("deals.out");

    public static readonly FrozenSet<string> Giving = Lexicon.Set("followUps.giving");
    public static readonly FrozenSet<string> ForOwner = Lexicon.Set("deals.forOwner");
    public static readonly FrozenSet<string> BeforeOwner = Lexicon.Set("deals.beforeOwner");
    public static readonly FrozenSet<string> AfterOwner = Lexicon.Set("deals.afterOwner");
}
