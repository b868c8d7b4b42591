using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Moments;

/// <summary>The words that moments are told in.</summary>
internal static class MomentWords
{
    public static readonly Phrases<bool> The = Set("the");
    public static readonly Phrases<bool> A = Set("a");
    public static readonly Phrases<bool> Of = Set("of");
    public static readonly Phrases<bool> Dash = Set("dash");
    public static readonly Phrases<bool> From = Set("from");
    public static readonly Phrases<bool> Between = Set("between");
    public static readonly Phrases<bool> To = Set("to");
    public static readonly Phrases<bool> And = Set("and");
    public static readonly Phrases<bool> Now = Set("now");
    public static readonly Phrases<bool> ToNow = Set("toNow");
    public static readonly Phrases<bool> Within = Set("within");
    public static readonly Phrases<bool> In = Set("in");
    public static readonly Phrases<bool> Ago = Set("ago");
    public static readonly Phrases<bool> FromNow = Set("fromNow");
    public static readonly Phrases<bool> Later = Set("later");
    public static readonly Phrases<bool> Starting = Set("starting");
    public static readonly Phrases<bool> Lasting = Set("lasting");
    public static readonly Phrases<bool> BeforeDay = Set("beforeDay");
    public static readonly Phrases<bool> BeforeTime = Set("beforeTime");
    public static readonly Phrases<bool> BeforeHour = Set("beforeHour");
    public static readonly Phrases<bool> AfterHour = Set("afterHour");
    public static readonly Phrases<bool> BeforePart = Set("beforePart");
    public static readonly Phrases<bool> BeforeMonth = Set("beforeMonth");
    public static readonly Phrases<bool> NearestAhead = Set("nearestAhead");
    public static readonly Phrases<bool> NearestBehind = Set("nearestBehind");
    public static readonly Phrases<bool> BeforeNumberedDay = Set("beforeNumberedDay");
    public static readonly Phrases<bool> DayOf = Set("dayOf");
    public static readonly Phrases<bool> Whole = Set("whole");
    public static readonly Phrases<bool> Rest = Set("rest");
    public static readonly Phrases<bool> Half = Set("half");
    public static readonly Phrases<bool> Quarter = Set("quarter");
    public static readonly Phrases<bool> AndAHalf = Set("andAHalf");
    public static readonly Phrases<bool> AndAQuarter = Set("andAQuarter");
    public static readonly Phrases<bool> OClock = Set("oclock");
    public static readonly Phrases<bool> Noon = Set("noon");
    public static readonly Phrases<bool> Midnight = Set("midnight");
    public static readonly Phrases<bool> PastHour = Set("pastHour");
    public static readonly Phrases<bool> ToHour = Set("toHour");
    public static readonly Phrases<bool> WorkWeek = Set("workWeek");
    public static readonly Phrases<bool> Weekend = Set("weekend");
    public static readonly Phrases<bool> Current = Set("current");
    public static readonly Phrases<bool> AfterNext = Set("afterNext");
    public static readonly Phrases<bool> BeforeLast = Set("beforeLast");
    public static readonly Phrases<bool> LastOf = Set("lastOf");
    public static readonly Phrases<bool> FirstOf = Set("firstOf");
    public static readonly Phrases<bool> EndOfDay = Set("endOfDay");
    public static readonly Phrases<bool> ToDate = Set("toDate");
    public static readonly Phrases<bool> MonthOf = Set("monthOf");
    public static readonly Phrases<bool> Year = Set("year");
    public static readonly Phrases<bool> NotDays = Set("notDays");
    public static readonly Phrases<bool> NotYears = Set("notYears");
    public static readonly Phrases<bool> Greetings = Set("greetings");
    public static readonly Phrases<bool> EndOfToday = Set("endOfToday");
    public static readonly Phrases<bool> RightNow = Set("rightNow");
    public static readonly Phrases<bool> AtTime = Set("atTime");
    public static readonly Phrases<bool> Equal = Set("equal");
    public static readonly Phrases<bool> Possessive = Set("possessive");

    public static readonly Phrases<bool> InThe = Set("inThe");
    public static readonly Phrases<bool> BeforeVerb = Set("beforeVerb");

    /// <summary>What stands behind the figures of an hour, in one word with them: "15h", "7ish".</summary>
    public static readonly System.Collections.Frozen.FrozenSet<string> BehindHour = Lexicon.Set("moments.behindHour");

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

    /// <summary>What part of a span is meant.</summary>
    public static readonly Phrases<SpanPart> SpanParts = new(Lexicon.Phrases("moments.spanParts", Enum.Parse<SpanPart>));

    /// <summary>Spans of a year whose days the calendar does not tell: "winter".</summary>
    public static readonly Phrases<bool> Unresolved = Set("unresolved");

    /// <summary>What is said of edges, before what it is said of.</summary>
    public static readonly Phrases<MomentBound> Bounds = new(Lexicon.Phrases("moments.bounds", Enum.Parse<MomentBound>));

    /// <summary>What is said of edges, after what it is said of: "or later".</summary>
    public static readonly Phrases<MomentBound> BoundsAfter = new(Lexicon.Phrases("moments.boundsAfter", Enum.Parse<MomentBound>));

    private static Phrases<bool> Set(string name) => new(Lexicon.Phrases($"moments.{name}").Select(phrase => (phrase, true)));

    // "20:00-23:59:59".
    private static TimeReading Hours(string hours)
    {
        var times = Array.ConvertAll(hours.Split('-'), time => TimeSpan.Parse(time, CultureInfo.InvariantCulture));
        return new(TimeReading.NoDay + times[0], TimeReading.NoDay + times[1]);
    }
}
