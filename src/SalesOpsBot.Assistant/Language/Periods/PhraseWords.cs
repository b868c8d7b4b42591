using System.Collections.Frozen;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>The words that stand around units, months and days in what is said of a period.</summary>
internal static class PhraseWords
{
    public static readonly FrozenSet<string> Pauses = [",", "-"];

    public static readonly FrozenSet<string> InsideOf = Lexicon.Set("periods.insideOf");
    public static readonly FrozenSet<string> Same = Lexicon.Set("periods.same");
    public static readonly FrozenSet<string> Later = Lexicon.Set("periods.later");
    public static readonly FrozenSet<string> Earlier = Lexicon.Set("periods.earlier");
    public static readonly FrozenSet<string> Within = Lexicon.Set("periods.within");
    public static readonly FrozenSet<string> AfterUnit = Lexicon.Set("periods.afterUnit");
    public static readonly FrozenSet<string> NotAlone = Lexicon.Set("periods.notAlone");
    public static readonly FrozenSet<string> AfterAlone = Lexicon.Set("periods.afterAlone");
    public static readonly FrozenSet<string> Ago = Lexicon.Set("periods.ago");
    public static readonly FrozenSet<string> Now = Lexicon.Set("periods.now");
    public static readonly FrozenSet<string> One = Lexicon.Set("periods.one");
    public static readonly FrozenSet<string> Final = Lexicon.Set("periods.final");
    public static readonly FrozenSet<string> Weekend = Lexicon.Set("periods.weekend");
    public static readonly FrozenSet<string> PartsOfDay = Lexicon.Set("periods.partsOfDay");
    public static readonly FrozenSet<string> AfterNumberedDay = Lexicon.Set("periods.afterNumberedDay");

    /// <summary>What a part of a period is told by, and which of it is all that is left, or its end.</summary>
    public static readonly FrozenSet<string> Parts = Lexicon.Set("periods.partsOf");
    public static readonly FrozenSet<string> Rest = Lexicon.Set("periods.rest");
    public static readonly FrozenSet<string> Remaining = Lexicon.Set("periods.remaining");
    public static readonly FrozenSet<string> End = Lexicon.Set("periods.end");

    /// <summary>Of which kind a year or a quarter is, and that it is a whole one.</summary>
    public static readonly FrozenSet<string> YearKinds = Lexicon.Set("periods.yearKinds");
    public static readonly FrozenSet<string> Fiscal = Lexicon.Set("periods.fiscal");
    public static readonly FrozenSet<string> FiscalYears = Lexicon.Set("periods.fiscalYears");
    public static readonly FrozenSet<string> JoinedFiscal = Lexicon.Set("periods.joinedFiscal");
    public static readonly FrozenSet<string> CalendarYear = Lexicon.Set("periods.calendarYear");
    public static readonly FrozenSet<string> Whole = Lexicon.Set("periods.fullUnits");

    public static readonly FrozenSet<string> Moving = Lexicon.Set("periods.moving");
    public static readonly FrozenSet<string> AfterStarting = Lexicon.Set("periods.afterStarting");
    public static readonly FrozenSet<string> Onwards = Lexicon.Set("periods.onwards");
    public static readonly FrozenSet<string> UntilNow = Lexicon.Set("periods.untilNow");
    public static readonly Phrases<bool> UpTo = AnyPhrase.Of(Lexicon.Phrases("periods.upTo"));

    public static readonly Phrases<bool> SoFar = AnyPhrase.Of(Lexicon.Phrases("periods.soFar"));
    public static readonly Phrases<bool> FromNow = AnyPhrase.Of(Lexicon.Phrases("periods.fromNow"));
    public static readonly Phrases<bool> AllTime = AnyPhrase.Of(Lexicon.Phrases("periods.allTime"));
    public static readonly Phrases<bool> InAll = AnyPhrase.Of(Lexicon.Phrases("periods.inAll"));

    /// <summary>Days by how many they are from today.</summary>
    public static readonly Phrases<int> NamedDays = new(Lexicon.Phrases("periods.namedDays", Lexicon.Number));

    /// <summary>Feasts by month and day.</summary>
    public static readonly Phrases<(int Month, int Day)> Feasts = new(Lexicon.Phrases("periods.feasts", day => (Lexicon.Number(day[..2]), Lexicon.Number(day[3..]))));

    private static readonly FrozenDictionary<string, PeriodUnit> Letters = Lexicon.Table("periods.letters", Enum.Parse<PeriodUnit>);
    private static readonly FrozenDictionary<string, PeriodUnit> Numbered = Lexicon.Table("periods.numbered", Enum.Parse<PeriodUnit>);
    private static readonly FrozenDictionary<string, int> Nearest = Lexicon.Table("periods.nearest", Lexicon.Number);
    private static readonly FrozenDictionary<string, int> CountedFrom = Lexicon.Table("periods.countedFrom", Lexicon.Number);

    /// <summary>The unit that a letter beside a number stands for: <c>q</c>.</summary>
    public static PeriodUnit? Letter(string letter) => Letters.TryGetValue(letter, out var unit) ? unit : null;

    /// <summary>The unit that a number follows: <c>quarter</c> 3.</summary>
    public static PeriodUnit? NumberedUnit(string word) => Numbered.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>On which side of today the nearest day is meant, -1 for before: <c>upcoming</c>.</summary>
    public static int? NearestSide(string word) => Nearest.TryGetValue(word, out var side) ? side : null;

    /// <summary>On which side of a day others are counted, -1 for before; 0 where it says nothing of that.</summary>
    public static int CountedSide(string word) => CountedFrom.TryGetValue(word, out var side) ? side : 0;
}
