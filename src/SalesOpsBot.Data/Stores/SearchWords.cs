namespace SalesOpsBot.Data.Stores;

/// <summary>What somebody typed to find something by, made harmless: names are short, messages need not be.</summary>
internal static class SearchWords
{
    private const int Longest = 200;
    private const int Most = 12;

    /// <summary>The beginning of the text; nobody names a deal in more than that.</summary>
    public static string Cut(string text) => text.Length <= Longest ? text.Trim() : text[..Longest].Trim();

    /// <summary>The words alone: letters and digits, so that no sign can mean anything to a query.</summary>
    public static IReadOnlyList<string> Of(string text) =>
    [
        .. new string([.. Cut(text).Select(c => char.IsLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most),
    ];

    /// <summary>
    /// The text as the database's <c>upper</c> may have it. SQLite's knows ASCII alone, so “Müller” is “MüLLER” there and “MÜLLER” elsewhere; both are looked for.
    /// </summary>
    public static IReadOnlyList<string> Upper(string text) =>
        [.. new[] { text.ToUpperInvariant(), AsciiUpper(text), AsciiUpper(text.ToLowerInvariant()) }.Distinct(StringComparer.Ordinal)];

    private static string AsciiUpper(string text) => string.Concat(text.Select(c => char.IsAsciiLetterLower(c) ? char.ToUpperInvariant(c) : c));
}
