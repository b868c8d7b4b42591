using System.Globalization;
using System.Text.RegularExpressions;
using SalesOpsBot.Assistant.Language.Arguments;
using SalesOpsBot.Assistant.Language.Names;
using SalesOpsBot.Assistant.Language.Sentences;

namespace SalesOpsBot.Assistant.Language.Notices;

/// <summary>Reads what to be quiet about, and for how long.</summary>
internal static partial class SnoozeReader
{
    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>Fills the arguments of <c>snooze_notices</c>.</summary>
    public static void Read(CallArguments call, Sentence sentence)
    {
        var deal = sentence.Names.Any(n => n.Kind == NameKind.Account) || sentence.Code is not null ? DealReader.Read(sentence) : null;
        call.Put("deal", deal);
        if (deal is null) call.Put("alerts", AlertWords.Read(sentence));
        call.Put("days", Days(sentence));
    }

    private static int? Days(Sentence sentence)
    {
        if (Span().Match(sentence.Text) is { Success: true } said)
        {
            var unit = said.Groups["unit"].Value.ToUpperInvariant() switch { "DAY" => 1, "WEEK" => 7, _ => 30 };
            return unit * Number(said.Groups["number"].Value.ToLowerInvariant());
        }

        // "until Monday", "this week".
        if (sentence.Periods(Periods.PeriodDirection.Ahead) is not [var first, ..]) return null;
        var end = sentence.Has("until", "till") ? first.Period.Start : first.Period.End.AddDays(1);
        return end.DayNumber - sentence.Clock.Today.DayNumber is > 0 and var days ? days : null;
    }

    private static int Number(string word) => word is "a" or "an" ? 1 : word is "few" or "a few" or "some" ? 3 : word == "a couple of" ? 2
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Math.Max(1, Array.IndexOf(Numbers, word));

    [GeneratedRegex(@"\b(?<number>\d{1,3}|a few|a couple of|few|some|an?|one|two|three|four|five|six|seven|eight|nine|ten) (?<unit>day|week|month)s?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
