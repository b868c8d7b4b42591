using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SalesOpsBot.Assistant.Language.Wording;

/// <summary>
/// Whether what a model says may be passed on: short, plain, with the source of what the playbook says, and without a figure, day or name that stands in no result of a tool. What it cannot
/// vouch for it refuses: the words of the cards say the same without a model.
/// </summary>
internal static partial class WordsCheck
{
    private const int Longest = 800;

    /// <summary>Why the words may not be passed on; nothing where they may.</summary>
    /// <param name="words">What the model says.</param>
    /// <param name="results">What the tools of this turn returned.</param>
    /// <param name="turn">The turn.</param>
    public static string? Fault(string words, IEnumerable<JsonNode?> results, TurnContext turn)
    {
        if (words.Length > Longest) return "too long";
        if (Markup().IsMatch(words)) return "markup or an address";
        var returned = results.ToList();
        if (!CitationCheck.Stands(words, returned)) return "no source";
        var evidence = Evidence.Of(returned);
        if (!new DayWords(evidence, turn.Viewer.Today).Stand(words, out var rest)) return "a day";
        if (!new FigureWords(evidence).Stand(rest)) return "a figure";
        return new NameCheck(evidence, turn).Stand(rest) ? null : "a name";
    }

    /// <summary>The words on one line.</summary>
    public static string OneLine(string words) => Blank().Replace(words.Trim(), " ");

    [GeneratedRegex(@"[<>\[\]{}`|*_#@\\]|https?:|www\.|\w\.(?:com|net|org|io|ai|app|dev|co)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
