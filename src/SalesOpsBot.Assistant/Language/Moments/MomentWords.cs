using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>The words that moments are told in.</summary>
internal static class MomentWords
{
    private const int ShortestMisspelt = 4;

    private static readonly FrozenSet<string> Plurals = Lexicon.Set("moments.plurals");

    public static readonly Phrases<bool> The = AnyPhrase.Of(Lexicon.Phrases("moments.the"));
    public static readonly Phrases<bool> A = AnyPhrase.Of(Lexicon.Phrases("moments.a"));
    public static readonly Phrases<bool> Of = AnyPhrase.Of(Lexicon.Phrases("moments.of"));
    public static readonly Phrases<bool> Dash = AnyPhrase.Of(Lexicon.Phrases("moments.dash"));
    public static readonly Phrases<bool> From = AnyPhrase.Of(Lexicon.Phrases("moments.from"));
    public static readonly Phrases<bool> Between = AnyPhrase.Of(Lexicon.Phrases("moments.between"));
    public static readonly Phrases<bool> To = AnyPhrase.Of(Lexicon.Phrases("moments.to"));
    public static readonly Phrases<bool> And = AnyPhrase.Of(Lexicon.Phrases("moments.and"));
    public static readonly Phrases<bool> Now = AnyPhrase.Of(Lexicon.Phrases("moments.now"));
    public static readonly Phrases<bool> ToNow = AnyPhrase.Of(Lexicon.Phrases("moments.toNow"));
    public static readonly Phrases<bool> Within = AnyPhrase.Of(Lexicon.Phrases("moments.within"));
    public static readonly Phrases<bool> In = AnyPhrase.Of(Lexicon.Phrases("moments.in"));
    public static readonly Phrases<bool> Ago = AnyPhrase.Of(Lexicon.Phrases("moments.ago"));
    public static readonly Phrases<bool> FromNow = AnyPhrase.Of(Lexicon.Phrases("moments.fromNow"));
    public static readonly Phrases<bool> Later = AnyPhrase.Of(Lexicon.Phrases("moments.later"));
    public static readonly Phrases<bool> Starting = AnyPhrase.Of(Lexicon.Phrases("moments.starting"));
    public static readonly Phrases<bool> Lasting = AnyPhrase.Of(Lexicon.Phrases("moments.lasting"));
    public static readonly Phrases<bool> BeforeDay = AnyPhrase.Of(Lexicon.Phrases("moments.beforeDay"));
    public static readonly Phrases<bool> BeforeTime = AnyPhrase.Of(Lexicon.Phrases("moments.beforeTime"));
    public static readonly Phrases<bool> BeforeHour = AnyPhrase.Of(Lexicon.Phrases("moments.beforeHour"));
    public static readonly Phrases<bool> AfterHour = AnyPhrase.Of(Lexicon.Phrases("moments.afterHour"));
    public static readonly Phrases<bool> BeforePart = AnyPhrase.Of(Lexicon.Phrases("moments.beforePart"));
    public static readonly Phrases<bool> BeforeMonth = AnyPhrase.Of(Lexicon.Phrases("moments.beforeMonth"));
    public static readonly Phrases<bool> NearestAhead = AnyPhrase.Of(Lexicon.Phrases("moments.nearestAhead"));
    public static readonly Phrases<bool> NearestBehind = AnyPhrase.Of(Lexicon.Phrases("moments.nearestBehind"));
    public static readonly Phrases<bool> BeforeNumberedDay = AnyPhrase.Of(Lexicon.Phrases("moments.beforeNumberedDay"));
    public static readonly Phrases<bool> DayOf = AnyPhrase.Of(Lexicon.Phrases("moments.dayOf"));
    public static readonly Phrases<bool> Whole = AnyPhrase.Of(Lexicon.Phrases("moments.whole"));
    public static readonly Phrases<bool> Rest = AnyPhrase.Of(Lexicon.Phrases("moments.rest"));
    public static readonly Phrases<bool> Half = AnyPhrase.Of(Lexicon.Phrases("moments.half"));
    public static readonly Phrases<bool> Quarter = AnyPhrase.Of(Lexicon.Phrases("moments.quarter"));
    public static readonly Phrases<bool> AndAHalf = AnyPhrase.Of(Lexicon.Phrases("moments.andAHalf"));
    public static readonly Phrases<bool> AndAQuarter = AnyPhrase.Of(Lexicon.Phrases("moments.andAQuarter"));
    public static readonly Phrases<bool> OClock = AnyPhrase.Of(Lexicon.Phrases("moments.oclock"));
    public static readonly Phrases<bool> Noon = AnyPhrase.Of(Lexicon.Phrases("moments.noon"));
    public static readonly Phrases<bool> Midnight = AnyPhrase.Of(Lexicon.Phrases("moments.midnight"));
    public static readonly Phrases<bool> PastHour = AnyPhrase.Of(Lexicon.Phrases("moments.pastHour"));
    public static readonly Phrases<bool> ToHour = AnyPhrase.Of(Lexicon.Phrases("moments.toHour"));
    public static readonly Phrases<bool> WorkWeek = AnyPhrase.Of(Lexicon.Phrases("moments.workWeek"));
    public static readonly Phrases<bool> Weekend = AnyPhrase.Of(Lexicon.Phrases("moments.weekend"));
    public static readonly Phrases<bool> Current = AnyPhrase.Of(Lexicon.Phrases("moments.current"));
    public static readonly Phrases<bool> AfterNext = AnyPhrase.Of(Lexicon.Phrases("moments.afterNext"));
    public static readonly Phrases<bool> BeforeLast = AnyPhrase.Of(Lexicon.Phrases("moments.beforeLast"));
    public static readonly Phrases<bool> LastOf = AnyPhrase.Of(Lexicon.Phrases("moments.lastOf"));
    public static readonly Phrases<bool> FirstOf = AnyPhrase.Of(Lexicon.Phrases("moments.firstOf"));
    public static readonly Phrases<bool> EndOfDay = AnyPhrase.Of(Lexicon.Phrases("moments.endOfDay"));
    public static readonly Phrases<bool> ToDate = AnyPhrase.Of(Lexicon.Phrases("moments.toDate"));
    public static readonly Phrases<bool> MonthOf = AnyPhrase.Of(Lexicon.Phrases("moments.monthOf"));
    public static readonly Phrases<bool> Year = AnyPhrase.Of(Lexicon.Phrases("moments.year"));
    public static readonly Phrases<bool> NotDays = AnyPhrase.Of(Lexicon.Phrases("moments.notDays"));
    public static readonly Phrases<bool> CountedThings = AnyPhrase.Of(Lexicon.Phrases("moments.countedThings"));
    public static readonly Phrases<bool> Greetings = AnyPhrase.Of(Lexicon.Phrases("moments.greetings"));
    public static readonly Phrases<bool> EndOfToday = AnyPhrase.Of(Lexicon.Phrases("moments.endOfToday"));
    public static readonly Phrases<bool> RightNow = AnyPhrase.Of(Lexicon.Phrases("moments.rightNow"));
    public static readonly Phrases<bool> AtTime = AnyPhrase.Of(Lexicon.Phrases("moments.atTime"));
    public static readonly Phrases<bool> Equal = AnyPhrase.Of(Lexicon.Phrases("moments.equal"));
    public static readonly Phrases<bool> Possessive = AnyPhrase.Of(Lexicon.Phrases("moments.possessive"));

    public static readonly Phrases<bool> InThe = AnyPhrase.Of(Lexicon.Phrases("moments.inThe"));
    public static readonly Phrases<bool> BeforeUnit = AnyPhrase.Of(Lexicon.Phrases("moments.beforeUnit"));
    public static readonly Phrases<bool> BeforeVerb = AnyPhrase.Of(Lexicon.Phrases("moments.beforeVerb"));

    /// <summary>What stands behind the figures of an hour, in one word with them: "15h", "7ish".</summary>
    public static readonly FrozenSet<string> BehindHour = Lexicon.Set("moments.behindHour");

    /// <summary>A small number that is left open: "a few".</summary>
    public static readonly Phrases<int> Few = new(Lexicon.Phrases("moments.few", Lexicon.Number));

    /// <summary>Days by how many they are from today.</summary>
    public static readonly Phrases<int> NamedDays = new(Lexicon.Phrases("moments.namedDays", days => int.Parse(days, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)));

    /// <summary>-1 for the one before, 0 for this, 1 for the one after.</summary>
    public static readonly Phrases<int> Sides = new(Lexicon.Phrases("moments.sides", side => int.Parse(side, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)));

    /// <summary>Feasts by month and day.</summary>
    public static readonly Phrases<(int Month, int Day)> Feasts = new(Lexicon.Phrases("moments.feasts", day => (Lexicon.Number(day[..2]), Lexicon.Number(day[3..]))));

    /// <summary>Feasts by month, weekday and which one of the month: -1 for the last.</summary>
    public static readonly Phrases<(int Month, int Weekday, int Number)> FeastsByWeekday = new(Lexicon.Phrases("moments.feastsByWeekday", said => said.Split(' ').Select(n => int.Parse(n, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)).ToArray() is [var month, var weekday, var number] ? (month, weekday, number) : default));

    /// <summary>Feasts by how many days they are from Easter Sunday.</summary>
    public static readonly Phrases<int> FeastsByEaster = new(Lexicon.Phrases("moments.feastsByEaster", days => int.Parse(days, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)));

    /// <summary>What time is counted in.</summary>
    public static readonly Phrases<TimeUnit> Units = new(Lexicon.Phrases("moments.units", Enum.Parse<TimeUnit>));

    /// <summary>Parts of the day by their hours.</summary>
    public static readonly Phrases<TimeReading> PartsOfDay = new(Lexicon.Phrases("moments.partsOfDay", Hours));

    /// <summary>Parts of a day that is named before: "tomorrow pm".</summary>
    public static readonly Phrases<TimeReading> PartsOfNamedDay = new(Lexicon.Phrases("moments.partsOfNamedDay", Hours));

    /// <summary>Parts of a day together with the day, by its distance from today: "tonight".</summary>
    public static readonly Phrases<(int Days, TimeReading Part)> PartsOfDays = new(Lexicon.Phrases("moments.partsOfDays", said => (int.Parse(said.Split(' ')[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture), Hours(said.Split(' ')[1]))));

    /// <summary>Meals by their hours.</summary>
    public static readonly Phrases<TimeReading> Meals = new(Lexicon.Phrases("moments.meals", Hours));

    /// <summary>Which half of the day an hour is in: <see langword="true"/> for after noon.</summary>
    public static readonly Phrases<bool> Halves = new(Lexicon.Phrases("moments.halves", half => half is "pm"));

    /// <summary>The same as letters behind a figure: "3p".</summary>
    public static readonly FrozenDictionary<string, bool> JoinedHalves = Lexicon.Table("moments.joinedHalves", half => half is "pm");

    /// <summary>Minutes behind hours and figures: "1h30m".</summary>
    public static readonly FrozenSet<string> JoinedMinutes = Lexicon.Set("moments.joinedMinutes");

    /// <summary>What part of a span is meant.</summary>
    public static readonly Phrases<SpanPart> SpanParts = new(Lexicon.Phrases("moments.spanParts", Enum.Parse<SpanPart>));

    /// <summary>Spans of a year whose days the calendar does not tell: "winter".</summary>
    public static readonly Phrases<bool> Unresolved = AnyPhrase.Of(Lexicon.Phrases("moments.unresolved"));

    /// <summary>What is said of edges, before what it is said of.</summary>
    public static readonly Phrases<MomentBound> Bounds = new(Lexicon.Phrases("moments.bounds", Enum.Parse<MomentBound>));

    /// <summary>What is said of edges, after what it is said of: "or later".</summary>
    public static readonly Phrases<MomentBound> BoundsAfter = new(Lexicon.Phrases("moments.boundsAfter", Enum.Parse<MomentBound>));

    /// <summary>Words that are no misspelt others; of those of feasts and parts of the day only what is long enough to be misspelt itself.</summary>
    public static IEnumerable<string> Vocabulary => new[] { Feasts.Words, FeastsByWeekday.Words, FeastsByEaster.Words, PartsOfDay.Words, Meals.Words, Noon.Words, Midnight.Words, OClock.Words }
        .SelectMany(words => words).Where(word => word.Length >= ShortestMisspelt).Concat(Units.Words).Distinct();

    /// <summary>Whether a word has the ending of several.</summary>
    public static bool IsPlural(string word) => Singular(word) is not null;

    /// <summary>A word without its ending of several; nothing where it has none.</summary>
    public static string? Singular(string word)
    {
        foreach (var ending in Plurals)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return null;
    }

    // "20:00-23:59:59".
    private static TimeReading Hours(string hours)
    {
        var times = Array.ConvertAll(hours.Split('-'), time => TimeSpan.Parse(time, CultureInfo.InvariantCulture));
        return new(TimeReading.NoDay + times[0], TimeReading.NoDay + times[1]);
    }
}
