using System.Globalization;
using System.Text.Json;
using SalesOpsBot.Assistant.Language.Amounts;
using SalesOpsBot.Assistant.Language.Moments;
using SalesOpsBot.Assistant.Language.Numbers;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Benchmarks.Understanding;

/// <summary>
/// Our readers on the specs of Microsoft's Recognizers-Text: a case is right where the very same places are found with the very same values. Units of
/// currency are not compared, as a company has one.
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

    private static Task NumbersAsync(TextWriter output, string folder, bool misses) => LineAsync(output, folder, "numbers", "NumberModel.json", 0.90, (text, _) => Numbers(text), misses);

    private static Task AmountsAsync(TextWriter output, string folder, bool misses) => LineAsync(output, folder, "currency", "CurrencyModel.json", 0.90, (text, _) => Amounts(text), misses);

    private static Task PercentsAsync(TextWriter output, string folder, bool misses) => LineAsync(output, folder, "percentages", "PercentModel.json", null, (text, _) => Percents(text), misses);

    private static async Task LineAsync(
        TextWriter output, string folder, string name, string file, double? floor, Func<string, DateTime, IEnumerable<(string Said, string Values)>> read, bool misses)
    {
        using var specs = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, file)));
        var (right, count) = (0, 0);
        foreach (var spec in specs.RootElement.EnumerateArray())
        {
            var (text, reference) = (spec.GetProperty("Input").GetString()!, spec.TryGetProperty("Context", out var context) ? context.GetProperty("ReferenceDateTime").GetDateTime() : AnyDay);
            var found = read(text, reference).Select(f => $"{f.Said.Trim().ToLowerInvariant()}: {f.Values}");
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

    private static IEnumerable<(string, string)> Numbers(string text) => Sweep(text, (all, at) => AnyNumberReader.Read(all, at) is var (value, end) ? (Number(value), end) : null);

    private static IEnumerable<(string, string)> Amounts(string text) => Sweep(text, (all, at) =>
        CurrencyReader.Read(all, at) is { } hit ? (Number(hit.Amount), hit.End) : CurrencyReader.Name(all, at) is { } named ? ("", named) : null);

    private static IEnumerable<(string, string)> Percents(string text) => Sweep(text, (all, at) => PercentReader.Read(all, at) is { } hit ? (hit.Percent is { } percent ? $"{Number(percent)}%" : "null", hit.End) : null);

    private static IEnumerable<(string, string)> Sweep(string text, Func<IReadOnlyList<string?>, int, (string Value, int End)?> read)
    {
        var words = WordReader.Read(text);
        string?[] all = [.. words.Select(w => w.Text)];
        for (var at = 0; at < all.Length; at++)
        {
            if (read(all, at) is not var (value, end)) continue;
            yield return (text[words[at].Start..(words[end - 1].Start + words[end - 1].Length)], value);
            at = end - 1;
        }
    }

    private static IEnumerable<(string, string)> Moments(string text, DateTime reference)
    {
        var words = WordReader.Read(text);
        return MomentReader.Read(text, words, [.. words.Select(w => w.Text)], reference).Select(hit => (text.Substring(hit.Start, hit.Length), Written(hit.Moment)));
    }

    private static string Written(Moment moment) => !moment.IsResolved && moment.Kind != MomentKind.Duration ? "not resolved"
        : moment.Kind == MomentKind.Duration ? Number((decimal)moment.Length.About.TotalSeconds)
        : string.Join(" or ", moment.Readings.Select(reading => Written(moment, reading)).Distinct().Order(StringComparer.Ordinal));

    private static string Written(Moment moment, TimeReading reading) => moment.IsSpan ? $"{Written(moment.Kind, reading.From)} to {Written(moment.Kind, reading.To)}" : Written(moment.Kind, reading.From);

    private static string Written(MomentKind kind, DateTime? time) => kind switch
    {
        MomentKind.Date or MomentKind.DateRange => string.Create(CultureInfo.InvariantCulture, $"{time:yyyy-MM-dd}"),
        MomentKind.Time or MomentKind.TimeRange => string.Create(CultureInfo.InvariantCulture, $"{time:HH:mm:ss}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time:yyyy-MM-dd HH:mm:ss}"),
    };

    private static string Number(decimal value) => value.ToString("0.#########", CultureInfo.InvariantCulture);
}
