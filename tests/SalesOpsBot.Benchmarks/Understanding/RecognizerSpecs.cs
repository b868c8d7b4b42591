using System.Globalization;
using System.Text.Json;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Times;
using SalesOpsBot.Assistant.Language.Words;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>
/// Our readers on the specs of Microsoft's Recognizers-Text: a case is right where the very same places are found with the very same values. Units of
/// currency are not compared, as a company has one. Our readers mean some things otherwise on purpose: "last 30 days" are whole days before today, "between
/// 2007 and 2009" includes 2009.
/// </summary>
internal static class RecognizerSpecs
{
    private static readonly DateTime AnyDay = new(2017, 1, 1);

    /// <summary>Measures dates, numbers and amounts.</summary>
    public static async Task RunAsync(string root, TextWriter output)
    {
        var folder = Path.Combine(root, "recognizers");
        if (!Directory.Exists(folder)) return;
        await output.WriteLineAsync("\nRecognizers-Text, strictly                     ours    floor");
        await DatesAsync(output, folder, false);
        await NumbersAsync(output, folder, false);
        await AmountsAsync(output, folder, false);
        await PercentsAsync(output, folder, false);
    }

    /// <summary>Prints the cases of one file that are read otherwise.</summary>
    public static Task MissesAsync(string root, string file, TextWriter output)
    {
        var folder = Path.Combine(root, "recognizers");
        return file.StartsWith("Date", StringComparison.Ordinal) ? DatesAsync(output, folder, true)
            : file.StartsWith("Number", StringComparison.Ordinal) ? NumbersAsync(output, folder, true)
            : file.StartsWith("Percent", StringComparison.Ordinal) ? PercentsAsync(output, folder, true) : AmountsAsync(output, folder, true);
    }

    private static Task DatesAsync(TextWriter output, string folder, bool misses) => LineAsync(output, folder, "dates and times of the sales half", "DateTimeModel.sales.json", 0.75, Moments, misses);

    private static Task NumbersAsync(TextWriter output, string folder, bool misses) => LineAsync(output, folder, "numbers", "NumberModel.json", 0.90, (words, _) => Numbers(words), misses);

    private static Task AmountsAsync(TextWriter output, string folder, bool misses) => LineAsync(output, folder, "currency", "CurrencyModel.json", 0.90, (words, _) => Amounts(words), misses);

    private static Task PercentsAsync(TextWriter output, string folder, bool misses) => LineAsync(output, folder, "percentages", "PercentModel.json", null, (words, _) => Percents(words), misses);

    private static async Task LineAsync(
        TextWriter output, string folder, string name, string file, double? floor, Func<List<Word>, DateTime, List<(int First, int End, string Values)>> read, bool misses)
    {
        using var specs = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, file)));
        var (right, count) = (0, 0);
        foreach (var spec in specs.RootElement.EnumerateArray())
        {
            var (text, reference) = (spec.GetProperty("Input").GetString()!, spec.TryGetProperty("Context", out var context) ? context.GetProperty("ReferenceDateTime").GetDateTime() : AnyDay);
            var words = WordReader.Read(text);
            var found = read(words, reference).Select(f => $"{text[words[f.First].Start..(words[f.End - 1].Start + words[f.End - 1].Length)].Trim().ToLowerInvariant()}: {f.Values}");
            var (ours, theirs) = (string.Join("; ", found.Order(StringComparer.Ordinal)), string.Join("; ", spec.GetProperty("Results").EnumerateArray().Select(Expected).Order(StringComparer.Ordinal)));
            count++;
            if (ours == theirs) right++;
            else if (misses) await output.WriteLineAsync(FormattableString.Invariant($"{text} ({reference:yyyy-MM-dd HH:mm})\n   expected {theirs}\n   read     {ours}"));
        }

        var share = right / (double)count;
        await output.WriteLineAsync(FormattableString.Invariant($"{name,-44} {share,7:P1} {floor?.ToString("P1", CultureInfo.InvariantCulture) ?? "none",7}   {count} cases{(share < floor ? ", below the floor" : "")}"));
    }

    private static string Expected(JsonElement result)
    {
        var resolution = result.GetProperty("Resolution");
        var values = resolution.TryGetProperty("values", out var several) ? several.EnumerateArray().Select(Value) : [Value(resolution)];
        return $"{result.GetProperty("Text").GetString()!.Trim().ToLowerInvariant()}: {string.Join(" or ", values.Distinct().Order(StringComparer.Ordinal))}";
    }

    private static string Value(JsonElement value)
    {
        if (!value.TryGetProperty("value", out var single)) return $"{Text(value, "start")} to {Text(value, "end")}";
        var text = single.ValueKind == JsonValueKind.String ? single.GetString()! : "";
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Number(number) : text;
    }

    private static string Text(JsonElement value, string name) => value.TryGetProperty(name, out var text) ? text.GetString()! : "";

    private static List<(int, int, string)> Numbers(List<Word> words) => Sweep(words, (all, at) => AnyNumberReader.Read(all, at) is var (value, end) ? (Number(value), end) : null);

    private static List<(int, int, string)> Amounts(List<Word> words) => Sweep(words, (all, at) =>
        CurrencyReader.Read(all, at) is { } hit ? (Number(hit.Amount), hit.End) : CurrencyReader.Name(all, at) is { } named ? ("", named) : null);

    private static List<(int, int, string)> Percents(List<Word> words) => Sweep(words, (all, at) => PercentReader.Read(all, at) is { } hit ? (hit.Percent is { } percent ? $"{Number(percent)}%" : "null", hit.End) : null);

    private static List<(int, int, string)> Sweep(List<Word> words, Func<IReadOnlyList<string?>, int, (string Value, int End)?> read)
    {
        var found = new List<(int, int, string)>();
        string?[] all = [.. words.Select(w => w.Text)];
        for (var at = 0; at < all.Length; at++)
        {
            if (read(all, at) is not var (value, end)) continue;
            found.Add((at, end, value));
            at = end - 1;
        }

        return found;
    }

    // A day or span that may lie behind or ahead has both as its values.
    private static List<(int First, int End, string Values)> Moments(List<Word> words, DateTime reference)
    {
        string?[] free = [.. words.Select(w => w.Text)];
        var found = new List<(int First, int End, string Values)>();
        foreach (var d in Blanked(free, DurationReader.Read(free), d => (d.First, d.End))) found.Add((d.First, d.End, Number(d.Minutes * 60)));
        var times = Blanked(free, TimeReader.Read(free), t => (t.First, t.End)).ToList();
        var clock = new PeriodClock(DateOnly.FromDateTime(reference), new FiscalCalendar(1));
        foreach (var back in PeriodReader.Read(free, clock, PeriodDirection.Back))
        {
            Period[] both = [back.Period, .. PeriodReader.Read(free, clock, PeriodDirection.Coming).Where(p => p.First == back.First).Select(p => p.Period)];
            var at = times.FindIndex(t => t.First - back.End is 0 or 1 || back.First - t.End is 0 or 1);
            if (at >= 0 && Array.TrueForAll(both, p => p.Kind == PeriodKind.Day))
            {
                var time = times[at];
                found.Add((Math.Min(back.First, time.First), Math.Max(back.End, time.End), Joined(both.Select(p => Written(p.Start, time)))));
                times.RemoveAt(at);
            }
            else
            {
                found.Add((back.First, back.End, Joined(both.Select(Written))));
            }
        }

        found.AddRange(times.Select(t => (t.First, t.End, t.To is { } to ? $"{Clock(t.From)} to {Clock(to)}" : Clock(t.From))));
        return found;
    }

    private static List<T> Blanked<T>(string?[] words, List<T> hits, Func<T, (int First, int End)> place)
    {
        foreach (var (first, end) in hits.Select(place)) Array.Fill(words, null, first, end - first);
        return hits;
    }

    private static string Written(Period period) => period.Kind == PeriodKind.Day ? Day(period.Start) : $"{Day(period.Start)} to {Day(period.End.AddDays(1))}";

    private static string Written(DateOnly day, TimeHit time) => time.To is { } to ? $"{Day(day)} {Clock(time.From)} to {Day(day)} {Clock(to)}" : $"{Day(day)} {Clock(time.From)}";

    private static string Joined(IEnumerable<string> values) => string.Join(" or ", values.Distinct().Order(StringComparer.Ordinal));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Clock(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Number(decimal value) => value.ToString("0.#########", CultureInfo.InvariantCulture);
}
