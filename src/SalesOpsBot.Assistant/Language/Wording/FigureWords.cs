using System.Globalization;
using System.Text.RegularExpressions;

namespace SalesOpsBot.Assistant.Language.Wording;

/// <summary>The figures that a text names, in digits or in words, each looked up among those of the results.</summary>
internal sealed partial class FigureWords(Evidence evidence)
{
    // Rounding is fair as long as it changes little.
    private const decimal LargestChange = 0.05m;

    private static readonly string[] Counted =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>Whether every figure stands in a result, rounded at most.</summary>
    public bool Stand(string text) => Number().Matches(text).All(IsKnown) && Word().Matches(text).All(word => Array.FindIndex(Counted, c => c.Equals(word.Value, StringComparison.OrdinalIgnoreCase)) is var count and >= 0 && evidence.Numbers.Contains(count));

    private bool IsKnown(Match found)
    {
        // Q4, P90 or a deal's id: a word with digits in it.
        if (found.Groups["code"].Success) return evidence.HasWord(found.Value);
        if (!decimal.TryParse(found.Groups["figure"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var figure)) return false;
        var decimals = found.Groups["figure"].Value.Split('.') is [_, var fraction] ? fraction.Length : 0;
        if (decimals > 10 || figure > 1_000_000_000_000_000m) return false;
        var step = (decimal)Math.Pow(10, -decimals);
        return found.Groups["unit"].Value.ToUpperInvariant() switch
        {
            "K" or "THOUSAND" => Stands(figure, step, 1_000m),
            "M" or "MN" or "MILLION" => Stands(figure, step, 1_000_000m),
            "B" or "BN" or "BILLION" => Stands(figure, step, 1_000_000_000m),
            "%" or "PERCENT" => Stands(figure, step, 0.01m) || Stands(figure, step, 1m),
            "POINT" or "POINTS" => Stands(figure, step, 0.01m) || Stands(figure, step, 1m),
            _ => Stands(figure, step, 1m),
        };
    }

    private bool Stands(decimal figure, decimal step, decimal scale)
    {
        var (said, most) = (figure * scale, Math.Min(step * scale / 2, figure * scale * LargestChange));
        return evidence.Numbers.Any(number => Math.Abs(number - said) <= most);
    }

    [GeneratedRegex(@"(?<code>\b(?:\p{L}+\d|\d+\p{L}+\d)[\p{L}\d]*)|(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s?(?<unit>%|percent\b|points?\b|k\b|mn?\b|bn?\b|thousand\b|million\b|billion\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    // "this one" counts nothing.
    [GeneratedRegex(@"(?<!\b(?:this|that|which|the|no|each|every|another|any) )\bone\b(?! of\b)|\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halves|twice|thrice|thirds|quarters|doubled?|tripled?|quadrupled?|couple)\b|(?<=\ba )third\b", RegexOptions.IgnoreCase)]
    private static partial Regex Word();
}
