using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>The words that periods are told in.</summary>
internal static class PeriodWords
{
    public static readonly FrozenSet<string> This = FrozenSet.Create("this", "current", "present", "ongoing", "these");
    public static readonly FrozenSet<string> Last = FrozenSet.Create("last", "previous", "prior", "past", "preceding", "trailing");
    public static readonly FrozenSet<string> Next = FrozenSet.Create("next", "coming", "following", "upcoming");
    public static readonly FrozenSet<string> To = FrozenSet.Create("to", "until", "till", "through", "thru", "til", "and");
    public static readonly FrozenSet<string> Until = FrozenSet.Create("until", "till", "through", "thru", "by", "til");

    private static readonly FrozenDictionary<string, PeriodUnit> Units = new Dictionary<string, PeriodUnit>
    {
        ["day"] = PeriodUnit.Day,
        ["week"] = PeriodUnit.Week,
        ["month"] = PeriodUnit.Month,
        ["quarter"] = PeriodUnit.Quarter,
        ["half"] = PeriodUnit.Half,
        ["year"] = PeriodUnit.Year,
        ["days"] = PeriodUnit.Day,
        ["weeks"] = PeriodUnit.Week,
        ["months"] = PeriodUnit.Month,
        ["quarters"] = PeriodUnit.Quarter,
        ["halves"] = PeriodUnit.Half,
        ["years"] = PeriodUnit.Year,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, PeriodUnit> Regular = new Dictionary<string, PeriodUnit>
    {
        ["daily"] = PeriodUnit.Day,
        ["weekly"] = PeriodUnit.Week,
        ["monthly"] = PeriodUnit.Month,
        ["quarterly"] = PeriodUnit.Quarter,
        ["yearly"] = PeriodUnit.Year,
        ["annual"] = PeriodUnit.Year,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, PeriodUnit> ToDates = new Dictionary<string, PeriodUnit>
    {
        ["ytd"] = PeriodUnit.Year,
        ["qtd"] = PeriodUnit.Quarter,
        ["mtd"] = PeriodUnit.Month,
        ["wtd"] = PeriodUnit.Week,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, int> Months = Names(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug", "september sept sep", "october oct",
        "november nov", "december dec");

    private static readonly FrozenDictionary<string, int> Weekdays = Names(
        "monday mon mondays", "tuesday tue tues", "wednesday wed", "thursday thu thurs", "friday fri fridays", "saturday sat", "sunday sun");

    private static readonly FrozenSet<string> Leads =
        FrozenSet.Create("in", "for", "of", "since", "during", "from", "until", "till", "to", "by", "and", "about", "through", "on", "before", "after", "only", "just", "'s");

    /// <summary>Every word of the vocabulary that is long enough to be misspelt.</summary>
    public static IEnumerable<string> All =>
    [
        .. This, .. Last, .. Next, .. To, .. Units.Keys, .. Regular.Keys, .. Months.Keys, .. Weekdays.Keys, .. Numerals.Words,
        "today", "yesterday", "tomorrow", "since", "between", "from", "date", "fiscal", "remaining", "rest", "beginning", "ago", "before", "after",
        "starting", "christmas", "mid", "middle", "early", "late", "later", "earlier", "end", "time", "ever", "period", "same",
    ];

    public static PeriodUnit? Unit(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    /// <summary><c>monthly</c>, <c>annual</c> …</summary>
    public static PeriodUnit? RegularUnit(string word) => Regular.TryGetValue(word, out var unit) ? unit : null;

    /// <summary><c>ytd</c> and its kin.</summary>
    public static PeriodUnit? ToDateUnit(string word) => ToDates.TryGetValue(word, out var unit) ? unit : null;

    /// <summary>1 to 12.</summary>
    public static int? Month(string word) => Months.TryGetValue(word, out var month) ? month : null;

    /// <summary>1 for Monday to 7.</summary>
    public static int? Weekday(string word) => Weekdays.TryGetValue(word, out var day) ? day : null;

    /// <summary>Whether the word is an everyday one too, so that it names a month or day only in good company: <c>may</c>, <c>march</c>, <c>sat</c>.</summary>
    public static bool NeedsLead(string word) => word is "may" or "march" or "mar" or "sun" or "sat" or "mon" or "wed";

    public static bool IsLead(string word) => Leads.Contains(word) || This.Contains(word) || Last.Contains(word) || Next.Contains(word);

    /// <summary>A year in four figures that a sales team may speak of.</summary>
    public static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2099 ? year : null;

    /// <summary><c>'17</c> or <c>17</c>.</summary>
    public static int? ShortYear(string word) => word.TrimStart('\'') is { Length: 2 } digits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? 2000 + year : null;

    private static FrozenDictionary<string, int> Names(params ReadOnlySpan<string> lines)
    {
        var names = new Dictionary<string, int>();
        for (var i = 0; i < lines.Length; i++)
            foreach (var name in lines[i].Split(' ')) names[name] = i + 1;
        return names.ToFrozenDictionary();
    }
}
