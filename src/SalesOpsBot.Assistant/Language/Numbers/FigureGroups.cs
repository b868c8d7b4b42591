using SalesOpsBot.Assistant.Language.Periods;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>Reads figures in groups of three with blanks between: 1 250 000, 40 000.50.</summary>
internal static class FigureGroups
{
    private const int Group = 3;

    /// <summary>The number and where it ends; nothing where the figures are several numbers, or those of a telephone.</summary>
    public static (decimal Value, int End)? Read(IReadOnlyList<string?> words, int at)
    {
        if (words.At(at) is not { Length: <= Group } first || first[0] is '0' || !first.All(char.IsAsciiDigit) || IsBegun(words.At(at - 1))) return null;
        var end = at + 1;
        var whole = true;
        while (whole && words.At(end) is { } next && IsGroup(next, out whole)) end++;
        if (end == at + 1 || (words.At(end) is { } after && char.IsAsciiDigit(after[0]))) return null;
        return FigureReader.Read(string.Concat(words.Skip(at).Take(end - at))) is var (value, _) ? (value, end) : null;
    }

    // "March 15 500 dollars" is a day and an amount; behind a year a number may begin.
    private static bool IsBegun(string? before) => before is "+" || (before is { Length: > 0 } && ((char.IsAsciiDigit(before[0]) && PeriodWords.Year(before) is null) || PeriodWords.Month(before) is not null));

    // The last group may have decimals.
    private static bool IsGroup(string word, out bool whole)
    {
        whole = word.Length == Group;
        return word.Length >= Group && word.AsSpan(0, Group).IndexOfAnyExceptInRange('0', '9') < 0 && (whole || (word[Group] == '.' && word.AsSpan(Group + 1).IndexOfAnyExceptInRange('0', '9') < 0));
    }
}
