using System.Text.RegularExpressions;

namespace SalesOpsBot.Assistant.Language.Masking;

/// <summary>Cuts text into the words that names are made of.</summary>
internal static partial class NameWords
{
    /// <summary>The words of a name.</summary>
    public static string[] Split(string name) => [.. In(name).Select(m => m.Value)];

    /// <summary>The words of a text, where they stand.</summary>
    public static MatchCollection In(string text) => Word().Matches(text);

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}
