using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Assistant.Language.Wording;

/// <summary>Every figure, day and word that stands in the results of tools: what may be said, and nothing else.</summary>
internal sealed partial class Evidence
{
    private readonly HashSet<decimal> _numbers = [];
    private readonly HashSet<DateOnly> _days = [];
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _texts = [];
    private readonly List<DateRange> _periods = [];

    /// <summary>Reads results.</summary>
    public static Evidence Of(IEnumerable<JsonNode?> results)
    {
        var evidence = new Evidence();
        foreach (var result in results) evidence.Add(result);
        return evidence;
    }

    /// <summary>The figures, without their signs.</summary>
    public IReadOnlyCollection<decimal> Numbers => _numbers;

    /// <summary>The days, first and last days of periods included.</summary>
    public IReadOnlyCollection<DateOnly> Days => _days;

    /// <summary>The periods.</summary>
    public IReadOnlyCollection<DateRange> Periods => _periods;

    /// <summary>Whether a word stands in a result, in whatever case; figures joined to letters (<c>Q4</c>) are words.</summary>
    public bool HasWord(string word) => _words.Contains(word);

    /// <summary>Whether words stand in a result one after the other.</summary>
    public bool HasPhrase(string phrase) => _texts.Exists(text => text.Contains(phrase, StringComparison.OrdinalIgnoreCase));

    private void Add(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject record:
                foreach (var (name, value) in record)
                {
                    foreach (Match part in FieldWord().Matches(name)) _words.Add(part.Value);
                    Add(value);
                }

                break;
            case JsonArray rows:
                foreach (var row in rows) Add(row);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                if (decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) _numbers.Add(Math.Abs(number));
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                Add(value.GetValue<string>());
                break;
        }
    }

    private void Add(string text)
    {
        foreach (Match word in Word().Matches(text)) _words.Add(word.Value);
        if (Period.TryParse(text) is { } period)
        {
            _periods.Add(period.Days);
            _days.UnionWith([period.Start, period.End]);
            _numbers.UnionWith([period.Start.Year, period.End.Year]);
            return;
        }

        _texts.Add(text);
        // The parts of a date are no figures: 31 deals do not follow from 31 December.
        var rest = IsoDay().Replace(text, found =>
        {
            if (DateOnly.TryParseExact(found.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && _days.Add(day)) _numbers.Add(day.Year);
            return " ";
        });
        foreach (Match figure in Figure().Matches(rest)) _numbers.Add(decimal.Parse(figure.Value, NumberStyles.Number, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"[A-Z]?[a-z]+|[A-Z]+|\d+")]
    private static partial Regex FieldWord();

    [GeneratedRegex(@"[\p{L}\p{N}]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?")]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,])[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,])[0-9]{1,15}(?:\.[0-9]{1,10})?(?![\p{L}\p{N}])")]
    private static partial Regex Figure();
}
