using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>Puts what a correction says in place of what was said before: a time keeps the day, "160" after 150,000 is 160,000, "and Marty too" adds to the guests.</summary>
internal static class Amendment
{
    private const decimal Thousand = 1000;
    private const int FirstHour = 7;
    private const int WithMinutes = 100;

    // So near has a bare number in thousands to be to what it mends.
    private const decimal Near = 5;

    private static readonly FrozenSet<string> Adding = Lexicon.Set("amendments.adding");
    private static readonly FrozenSet<string> Removing = Lexicon.Set("amendments.removing");
    private static readonly FrozenSet<string> NotCounted = Lexicon.Set("amendments.notCounted");
    private static readonly string[] Amounts = ["value", "amount", "commit", "best_case", "percent"];
    private static readonly string[] Figures = [.. Amounts, "probability", "duration", "days", "min_value", "max_value", "min_score", "limit"];
    private static readonly string[] Days = ["close_date", "date", "start", "due", "until"];
    private static readonly string[] Timed = ["start", "due"];
    private static readonly string[] Texts = ["text", "subject", "name", "notes", "note"];

    /// <summary>The arguments as they are now; nothing where the sentence changes none.</summary>
    public static Dictionary<string, object?>? Of(PastCall pending, Dictionary<string, object?> found, Sentence sentence)
    {
        // "change it to Friday" is no new text.
        if (sentence.Texts.Count == 0) foreach (var text in Texts.Where(pending.Arguments.ContainsKey)) found.Remove(text);
        if (DayOnly(pending, sentence) is var (when, day)) found[when] = day;
        foreach (var timed in Timed) if (!found.ContainsKey(timed) && pending.Text(timed) is { } planned && Hour(sentence, planned) is { } hour) found[timed] = hour;
        // "no, for the whole quarter, seventy five": the days and the figure change together.
        if (found.All(f => f.Key is "period" || (pending.Arguments.ContainsKey(f.Key) && Equals(pending.Text(f.Key), Convert.ToString(f.Value, CultureInfo.InvariantCulture)))) && Bare(pending, sentence) is var (name, amount)) found[name] = amount;
        if (found.Count == 0) return null;
        var arguments = new Dictionary<string, object?>(pending.Arguments);
        foreach (var (argument, value) in found) arguments[argument] = Merged(pending, argument, value, sentence);
        return arguments;
    }

    private static object? Merged(PastCall pending, string argument, object? value, Sentence sentence) => value switch
    {
        string now when argument is "start" or "due" && pending.Text(argument) is { } old => Moved(old, now, sentence),
        string[] people when pending.Arguments.GetValueOrDefault(argument) is string[] before => Guests(before, people, sentence),
        string hours when argument is "quiet_hours" && pending.Text(argument) is { } quiet => Joined(quiet, hours),
        _ when Amounts.Contains(argument) => Scaled(pending.Text(argument) ?? Amounts.Select(pending.Text).FirstOrDefault(text => text is not null), value),
        _ => value,
    };

    /// <summary>Whether a word says that something comes on top.</summary>
    public static bool Adds(string word) => Adding.Contains(word);

    /// <summary>Who takes part after somebody is added, taken away, or named instead.</summary>
    public static string[] Guests(string[] before, string[] named, Sentence sentence) =>
        sentence.Words.Any(w => Removing.Contains(w.Text)) ? [.. before.Except(named)] : sentence.Words.Any(w => Adds(w.Text)) ? [.. before.Union(named)] : named;

    // "160 sorry" after 150k.
    private static object? Scaled(string? old, object? value) =>
        Number(old) is { } was && Number(Convert.ToString(value, CultureInfo.InvariantCulture)) is { } now && now is > 0 and < Thousand && was >= Thousand && IsNear(was, now * Thousand)
            ? value is string ? (now * Thousand).ToString("0.##", CultureInfo.InvariantCulture) : now * Thousand
            : value;

    // "the 20th" after the end of February is the 20th of February.
    private static (string Argument, string Day)? DayOnly(PastCall pending, Sentence sentence)
    {
        if (sentence.PeriodPlaces.Count > 0 || Days.FirstOrDefault(d => pending.Text(d) is not null) is not { } argument) return null;
        var days = Digits(sentence).Select(Numerals.Ordinal).OfType<int>().ToList();
        if (days is not [var day] || !DateOnly.TryParseExact(pending.Text(argument)!.Split('T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var old)) return null;
        if (day < 1 || day > DateTime.DaysInMonth(old.Year, old.Month)) return null;
        var meant = new DateOnly(old.Year, old.Month, day);
        return (argument, (meant < sentence.Clock.Today && argument is not "date" ? meant.AddMonths(1) : meant).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    /// <summary>"make it 420" has no unit; of the figures that a call has, the one that it is nearest to is meant, also in thousands.</summary>
    public static (string Name, object Amount)? Bare(PastCall call, Sentence sentence)
    {
        var timed = sentence.Times.Count > 0 && Timed.Any(t => call.Text(t) is not null);
        if (timed || Counted(sentence) is not [var only] || only is not (> 0 and var number)) return null;
        var figures = Figures.Where(f => Number(call.Text(f)) is > 0).ToList();
        if (figures.Count == 0) return null;
        var meant = figures.Find(f => IsNear(Number(call.Text(f))!.Value, number) || IsNear(Number(call.Text(f))!.Value, number * Thousand)) ?? figures[0];
        return (meant, call.Arguments[meant] is string ? number.ToString(CultureInfo.InvariantCulture) : number);
    }

    // "seventy five" is one figure as much as 75; the one of "the big one" is none.
    private static List<decimal> Counted(Sentence sentence)
    {
        string?[] words = [.. sentence.Words.Select((w, at) => sentence.IsTold(at) || sentence.IsDated(at) || NotCounted.Contains(w.Text) ? null : w.Text)];
        var counted = new List<decimal>();
        for (var at = 0; at < words.Length; at++)
        {
            if (NumberReader.Read(words, at) is not var (value, _, end)) continue;
            counted.Add(value);
            at = end - 1;
        }

        return counted;
    }

    // What is said in a note or a reason is the note's own.
    private static List<string> Digits(Sentence sentence) =>
        [.. sentence.Words.Index().Where(w => char.IsAsciiDigit(w.Item.Text[0]) && !sentence.IsTold(w.Index)).Select(w => w.Item.Text)];

    private static bool IsNear(decimal was, decimal now) => was / now is > 1 / Near and < Near;

    // "not before 9", "and not after 6pm": quiet from the evening to the morning.
    private static string Joined(string old, string now) =>
        old.StartsWith("00:00-", StringComparison.Ordinal) && now.EndsWith("-24:00", StringComparison.Ordinal) ? now[..^"24:00".Length] + old["00:00-".Length..]
        : now.StartsWith("00:00-", StringComparison.Ordinal) && old.EndsWith("-24:00", StringComparison.Ordinal) ? old[..^"24:00".Length] + now["00:00-".Length..]
        : now;

    private static decimal? Number(string? text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    // "make it 11" of a meeting: the hour of the working day.
    private static string? Hour(Sentence sentence, string planned)
    {
        if (!planned.Contains('T', StringComparison.Ordinal) || sentence.PeriodPlaces.Count > 0 || sentence.Amounts.Count > 0) return null;
        if (Digits(sentence) is not [var only] || Numerals.Cardinal(only) is not { } said) return null;
        // "330" is half past three.
        var (hour, minute) = said >= WithMinutes ? (said / WithMinutes, said % WithMinutes) : (said, 0);
        if (hour is < 1 or > 23 || minute > 59) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{planned[..planned.IndexOf('T', StringComparison.Ordinal)]}T{(hour < FirstHour ? hour + 12 : hour):00}:{minute:00}");
    }

    // A time said alone keeps the day, a day said alone keeps the time.
    private static string Moved(string old, string now, Sentence sentence)
    {
        var (oldTime, newTime) = (old.IndexOf('T', StringComparison.Ordinal), now.IndexOf('T', StringComparison.Ordinal));
        var time = newTime >= 0 ? now[(newTime + 1)..] : now.Contains(':', StringComparison.Ordinal) ? now : null;
        if (time is not null && sentence.PeriodPlaces.Count == 0) return $"{(oldTime >= 0 ? old[..oldTime] : old)}T{time}";
        return newTime < 0 && oldTime >= 0 ? now + old[oldTime..] : now;
    }
}
