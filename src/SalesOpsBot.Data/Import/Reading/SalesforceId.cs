namespace SalesOpsBot.Data.Import.Reading;

/// <summary>Salesforce writes the same id with 15 characters, whose case counts, or with 18, whose last three repeat the case.</summary>
internal static class SalesforceId
{
    private const string Suffix = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    /// <summary>The long form of a Salesforce id, nothing for its empty ids, and any other text as it is.</summary>
    public static string? Normalize(string? text)
    {
        if (text is null || (text.StartsWith("000", StringComparison.Ordinal) && text is "000" or "000000000000000" or "000000000000000AAA")) return null;
        return text.Length == 15 && LooksLikeOne(text) ? text + SuffixOf(text) : text;
    }

    /// <summary>The part that both forms share, or nothing for any other text.</summary>
    public static string? Short(string text) => text.Length is 15 or 18 && LooksLikeOne(text) ? text[..15] : null;

    private static bool LooksLikeOne(string text) => text[0] == '0' && text.All(char.IsAsciiLetterOrDigit) && text.Any(char.IsAsciiLetter);

    private static string SuffixOf(string text)
    {
        Span<char> suffix = stackalloc char[3];
        for (var group = 0; group < 3; group++)
        {
            var bits = 0;
            for (var i = 0; i < 5; i++) bits |= char.IsAsciiLetterUpper(text[(group * 5) + i]) ? 1 << i : 0;
            suffix[group] = Suffix[bits];
        }

        return suffix.ToString();
    }
}
