using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesOpsBot.Assistant.Language.Wording;

/// <summary>The days, months and spans that a text names, each looked up among those of the results.</summary>
internal sealed partial class DayWords(Evidence evidence, DateOnly today)
{
    private const string Months = "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
    private static readonly string[] MonthStarts = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Whether every day that is named stands in a result.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rest">The text without its days: their numbers are no figures.</param>
    public bool Stand(string text, out string rest)
    {
        var sound = true;
        string Check(Match found, bool stands)
        {
            sound &= stands;
            return new(' ', found.Length);
        }

        rest = IsoDay().Replace(text, m => Check(m, DateOnly.TryParseExact(m.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && evidence.Days.Contains(day)));
        rest = SlashDay().Replace(rest, m => Check(m, false));
        rest = DayMonth().Replace(rest, m => Check(m, HasDay(m)));
        rest = MonthDay().Replace(rest, m => Check(m, HasDay(m)));
        rest = MonthAlone().Replace(rest, m => Check(m, evidence.Days.Any(d => d.Month == Month(m) && Year(m, d))));
        rest = Weekday().Replace(rest, m => Check(m, Enum.TryParse<DayOfWeek>(m.Groups[1].Value, out var day) && evidence.Days.Any(d => d.DayOfWeek == day)));
        rest = ThisSpan().Replace(rest, m => Check(m, evidence.Periods.Any(p => p.Start <= today && today <= p.End)));
        rest = Relative().Replace(rest, m => Check(m, m.Value.ToUpperInvariant() switch
        {
            "TODAY" => evidence.Days.Contains(today),
            "TOMORROW" => evidence.Days.Contains(today.AddDays(1)),
            "YESTERDAY" => evidence.Days.Contains(today.AddDays(-1)),
            _ => false,
        }));
        return sound;
    }

    private bool HasDay(Match found) => int.TryParse(found.Groups["day"].Value, CultureInfo.InvariantCulture, out var number)
        && evidence.Days.Any(d => d.Day == number && d.Month == Month(found) && Year(found, d));

    private static int Month(Match found) => Array.IndexOf(MonthStarts, found.Groups["month"].Value[..3]) + 1;

    private static bool Year(Match found, DateOnly day) => !found.Groups["year"].Success || found.Groups["year"].Value == day.Year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}/\d{1,2}\b|\b\d{1,2}:\d{2}\b")]
    private static partial Regex SlashDay();

    [GeneratedRegex(@"\b(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>" + Months + @")\b\.?(?:,? (?<year>\d{4})\b)?")]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"\b(?<month>" + Months + @")\.? (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?:,? (?<year>\d{4})\b)?")]
    private static partial Regex MonthDay();

    [GeneratedRegex(@"\b(?<month>" + Months + @")\b\.?(?: (?<year>\d{4})\b)?")]
    private static partial Regex MonthAlone();

    [GeneratedRegex(@"\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?\b")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\bthis (?:week|month|quarter|year)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ThisSpan();

    [GeneratedRegex(@"\btoday\b|\btomorrow\b|\byesterday\b|\btonight\b|\b(?:last|next|previous|past|coming|following) (?:\w+ )?(?:day|week|weekend|month|quarter|year)s?\b|\bago\b", RegexOptions.IgnoreCase)]
    private static partial Regex Relative();
}
