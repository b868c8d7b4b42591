using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Periods;

/// <summary>The words that periods are told in.</summary>
internal static class PeriodWords
{
    public static readonly FrozenSet<string> This = Lexicon.Set("periods.this");
    public static readonly FrozenSet<string> Last = Lexicon.Set("periods.last");
    public static readonly FrozenSet<string> Next = Lexicon.Set("periods.next");
    public static readonly FrozenSet<string> To = Lexicon.Set("periods.to");
    public static readonly FrozenSet<string> Until = Lexicon.Set("periods.until");

    private static readonly FrozenDictionary<string, PeriodUnit> Units = Lexicon.Table("periods.units", Enum.Parse<PeriodUnit>);

    private static readonly FrozenDictionary<string, PeriodUnit> Regular = Lexicon.Table("periods.regular", Enum.Parse<PeriodUnit>);

    private static readonly FrozenDictionary<string, PeriodUnit> ToDates = Lexicon.Table("periods.toDates", Enum.Parse<PeriodUnit>);

    private static readonly FrozenDictionary<string, int> Months = Lexicon.Table("periods.months", Lexicon.Number);

    private static readonly FrozenDictionary<string, int> Weekdays = Lexicon.Table("periods.weekdays", Lexicon.Number);

    private static readonly FrozenSet<string> Everyday = Lexicon.Set("periods.everyday");
    private static readonly FrozenSet<string> Leads = Lexicon.Set("periods.leads");

    /// <summary>Every word of the vocabulary that is long enough to be misspelt.</summary>
    public static IEnumerable<string> All =>
    [
        .. This, .. Last, .. Next, .. To, .. Units.Keys, .. Regular.Keys, .. Months.Keys, .. Weekdays.Keys, .. Numerals.Words,
        .. Lexicon.Set("periods.others"),
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

    /// <summary>-1 for the one before, 0 for this one, 1 for the next.</summary>
    public static int? Side(string word) => This.Contains(word) ? 0 : Last.Contains(word) ? -1 : Next.Contains(word) ? 1 : null;

    /// <summary>Whether the word is an everyday one too, so that it names a month or day only in good company: <c>may</c>, <c>march</c>, <c>sat</c>.</summary>
    public static bool NeedsLead(string word) => Everyday.Contains(word);

    public static bool IsLead(string word) => Leads.Contains(word) || Side(word) is not null;

    /// <summary>A year in four figures that a sales team may speak of.</summary>
    public static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2099 ? year : null;

    /// <summary><c>'17</c> or <c>17</c>.</summary>
    public static int? ShortYear(string word) => word.TrimStart('\'') is { Length: 2 } digits
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? 2000 + year : null;
}
