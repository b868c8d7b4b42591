using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>The words that tell a period from the one spoken of before.</summary>
internal static class RelativePeriodWords
{
    public static readonly FrozenSet<string> After = Lexicon.Set("periods.after");
    public static readonly FrozenSet<string> BeforeOrAfter = Lexicon.Set("periods.beforeOrAfter");
    public static readonly FrozenSet<string> Neighbours = Lexicon.Set("periods.neighbours");
    public static readonly FrozenSet<string> Spans = Lexicon.Set("periods.spans");
    public static readonly FrozenSet<string> YearBefore = Lexicon.Set("periods.yearBefore");
    public static readonly FrozenSet<string> SpokenOf = Lexicon.Set("periods.spokenOf");
    public static readonly FrozenSet<string> Parts = Lexicon.Set("periods.parts");
    public static readonly FrozenSet<string> Whole = Lexicon.Set("periods.whole");
    public static readonly FrozenSet<string> ThatOne = Lexicon.Set("periods.thatOne");
    public static readonly FrozenSet<string> BesideThat = Lexicon.Set("periods.besideThat");
    public static readonly FrozenSet<string> BehindThat = Lexicon.Set("periods.behindThat");
    public static readonly FrozenSet<string> Previous = Lexicon.Set("periods.previous");
    public static readonly FrozenSet<string> ThisOne = Lexicon.Set("periods.thisOne");
    public static readonly FrozenSet<string> Current = Lexicon.Set("periods.current");
    public static readonly FrozenSet<string> One = Lexicon.Set("periods.one");
    public static readonly FrozenSet<string> Year = Lexicon.Set("periods.year");
    public static readonly FrozenSet<string> YearEarlier = Lexicon.Set("periods.yearEarlier");
    public static readonly FrozenSet<string> Same = Lexicon.Set("periods.same");
    public static readonly FrozenSet<string> Day = Lexicon.Set("periods.day");

    /// <summary>How many days on it is from the day spoken of.</summary>
    public static readonly FrozenDictionary<string, int> Sides = Lexicon.Table("periods.sides", Lexicon.Number);
}
