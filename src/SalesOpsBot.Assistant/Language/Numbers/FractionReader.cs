using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Numbers;

/// <summary>Reads fractions in words whose parts may be many: five eighths, one twenty-fifth, one hundred and thirty-two fifths, a hundred trillionths.</summary>
internal static class FractionReader
{
    private const decimal And = -1;
    private const decimal Ten = 10;

    /// <summary>The fraction that begins at a place, and where it ends.</summary>
    public static (decimal Value, int End)? Read(IReadOnlyList<string?> words, int at)
    {
        if (!NumberWords.Begins(words.At(at)) || Tokens(words, at) is not var (tokens, end, several)) return null;
        var split = Denominator(tokens);
        if (!several && tokens[split - 1] != 1) return null;
        if (Whole(tokens[split..^1]) is not { } before) return null;
        var of = tokens[^1] >= NumberWords.Hundred && before > 0 ? before * tokens[^1] : before + tokens[^1];
        return Counted(tokens[..split], of) is { } value ? ScaledBy(words, value, end) : null;
    }

    // What each word stands for, up to the one that names the parts; "and" stands for nothing.
    private static (List<decimal> Tokens, int End, bool Several)? Tokens(IReadOnlyList<string?> words, int at)
    {
        var tokens = new List<decimal>();
        for (var end = at; words.At(end) is { } word; end++)
        {
            if (word is "-") continue;
            if (tokens.Count > 0 && Parts(words, end) is var (parts, several)) return ([.. tokens, parts], end + 1, several);
            if (Token(words, end, tokens.Count == 0) is not { } token) return null;
            // "ninety-five" is one.
            if (token is > 0 and < Ten && tokens.Count > 0 && tokens[^1] is >= 20 and < NumberWords.Hundred) tokens[^1] += token;
            else tokens.Add(token);
        }

        return null;
    }

    private static decimal? Token(IReadOnlyList<string?> words, int at, bool first)
    {
        var word = words.At(at)!;
        if (first && NumberWords.IsArticle(word)) return 1;
        if (!first && Particles.And.Contains(word)) return NumberWords.IsArticle(words.At(at + 1)) ? null : And;
        if (NumberWords.IsHundred(word)) return NumberWords.Hundred;
        return Numerals.Unit(word) ?? Numerals.Ten(word) ?? (word.Length > 2 ? NumberWords.Scale(word) : null) ?? (first && FigureReader.Read(word) is ( <= 999 and var figure, 1) ? figure : null);
    }

    // "first" and "second" name parts behind tens alone: a twenty-first.
    private static (decimal Parts, bool Several)? Parts(IReadOnlyList<string?> words, int at)
    {
        var word = words.At(at)!;
        if (NumberWords.Parts(word) is { } parts) return (parts, true);
        if (NumberWords.Part(word) is { } part) return (part, false);
        var before = words.At(at - 1) is "-" ? words.At(at - 2) : words.At(at - 1);
        return Numerals.Ten(before ?? "") is not null && Numerals.Ordinal(word) is (1 or 2) and var ordinal && !char.IsAsciiDigit(word[0]) ? (ordinal, false) : null;
    }

    // Where the words of the parts begin: "one hundred | thirty fifths" are thirty-fifths, "one hundred thirty two | fifths" are not.
    private static int Denominator(List<decimal> tokens)
    {
        var (next, round) = (tokens[^1], 1m);
        for (var at = tokens.Count - 2; at >= 0; at--)
        {
            var token = tokens[at];
            if (token == And) continue;
            if (next >= NumberWords.Hundred ? next <= token : !Composes(token, next) || token < round) return at + 1;
            if (next < NumberWords.Hundred) round = token;
            next = token;
        }

        // All could belong to the parts; some must count them.
        for (var at = 1; at < tokens.Count - 1; at++)
            if (tokens[at] >= NumberWords.Hundred && tokens[at + 1] is not And and < NumberWords.Hundred) return at + 1;
        return tokens.Count - 1;
    }

    private static bool Composes(decimal large, decimal small) => large >= (small > Ten ? NumberWords.Hundred : Ten) && large % (small > Ten ? NumberWords.Hundred : Ten) == 0;

    // "two hundred and three fifths" are two hundred and a fraction, "two hundred and thirty-two fifths" a fraction.
    private static decimal? Counted(List<decimal> tokens, decimal of)
    {
        var and = tokens.LastIndexOf(And);
        if (and <= 0) return Whole(tokens) / of;
        if (Whole(tokens[(and + 1)..]) is not { } count || Whole(tokens[..and]) is not { } whole) return null;
        return count < of ? whole + (count / of) : (whole + count) / of;
    }

    private static decimal? Whole(List<decimal> tokens)
    {
        var (sum, group) = (0m, 0m);
        foreach (var token in tokens)
        {
            if (token < NumberWords.Hundred) group += token;
            else if (token == NumberWords.Hundred) group = Math.Max(group, 1) * token;
            else if (sum > FigureReader.Greatest || group > FigureReader.Greatest / token) return null;
            else if (group == 0) sum = Math.Max(sum, 1) * token;
            else (sum, group) = (sum + (group * token), 0);
        }

        return sum + group;
    }

    private static (decimal Value, int End) ScaledBy(IReadOnlyList<string?> words, decimal value, int end)
    {
        var at = words.Is(end, Particles.Of) && NumberWords.IsArticle(words.At(end + 1)) ? end + 2 : end;
        return words.At(at) is { Length: > 2 } word && NumberWords.Scale(word) is { } scale ? (value * scale, at + 1) : (value, end);
    }
}
