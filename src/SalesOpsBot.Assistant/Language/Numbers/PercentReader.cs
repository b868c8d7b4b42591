using System.Collections.Frozen;
using System.Globalization;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>Reads shares in percent: 10%, twelve and a half percent, 12.5 pct, minus 5 %, half a percent, 3/4 of a percent, a one in three chance, 50/50.</summary>
internal static class PercentReader
{
    private const string Sign = "%";
    private const int MonthsOfYear = 12;

    private static readonly FrozenSet<string> Percents = Lexicon.Set("numbers.percents");
    private static readonly FrozenSet<string> Per = Lexicon.Set("numbers.per");
    private static readonly FrozenSet<string> Hundredths = Lexicon.Set("numbers.cents");
    private static readonly FrozenSet<string> Chances = Lexicon.Set("numbers.chances");

    /// <summary>The first share with a number.</summary>
    public static PercentHit? First(IReadOnlyList<string?> words)
    {
        if (!words.Any(word => word is not null && (IsPercent(word) || Hundredths.Contains(word) || Chances.Contains(word) || Halved(word) is not null))) return null;
        for (var at = 0; at < words.Count; at++) if (Read(words, at) is { Percent: not null } hit) return hit;
        return null;
    }

    /// <summary>The share that begins at a place; without a number where "percent" alone is said.</summary>
    public static PercentHit? Read(IReadOnlyList<string?> words, int at)
    {
        if (Name(words, at) is { } alone) return words.Is(alone, Particles.Of) && AnyNumberReader.Alone(words, alone + 1) is var (of, last) && Name(words, last) is null ? new(of, at, last, last) : new(null, at, at, alone);
        if (RatioReader.Said(words, at) is var (ratio, past) && words.At(past) is { } chance && Chances.Contains(chance)) return new(ratio * NumberWords.Hundred, at, past, past + 1);
        if (Halved(words.At(at)) is { } halved) return new(halved, at, at + 1, at + 1);
        if (AnyNumberReader.Alone(words, at) is not var (percent, end)) return null;
        // "half a percent", "a quarter of a percent".
        var next = words.Is(end, Particles.Of) ? end + 1 : end;
        if (percent is > 0 and < 1 && NumberWords.IsArticle(words.At(next))) next++;
        else next = end;
        return Name(words, next) is { } after ? new(percent, at, end, after) : null;
    }

    /// <summary>Whether a word says that the number before it is a share.</summary>
    public static bool IsPercent(string? word) => word is Sign || (word is not null && Percents.Contains(word));

    // "50/50", "70/30": what makes a hundred and is no day.
    private static decimal? Halved(string? word) => word is { Length: 5 } && word[2] == '/' && int.TryParse(word.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var chance)
        && int.TryParse(word.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var risk) && chance + risk == NumberWords.Hundred && Math.Min(chance, risk) > MonthsOfYear ? chance : null;

    // "percent", "%" or "per cent".
    private static int? Name(IReadOnlyList<string?> words, int at) =>
        IsPercent(words.At(at)) ? at + 1 : words.At(at) is { } per && Per.Contains(per) && words.At(at + 1) is { } cent && Hundredths.Contains(cent) ? at + 2 : null;
}
