using System.Text.RegularExpressions;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Wording;

/// <summary>The names that a text names: every word with a capital that is not just the first of a sentence must stand in a result.</summary>
internal sealed partial class NameCheck
{
    private static readonly HashSet<string> Plain = new(
        [.. CommonWords.All, "a", "as", "at", "by", "I", "I'm", "I've", "in", "is", "it", "no", "of", "overall", "so", "to", "total", "we", "compared", "currently", "unfortunately", "pipeline", "quota", "forecast", "won"], StringComparer.OrdinalIgnoreCase);

    private readonly Evidence _evidence;
    private readonly HashSet<string> _ofPeople;

    /// <param name="evidence">What stands in the results.</param>
    /// <param name="turn">Whose company it is: a colleague's name is one, even at the head of a sentence.</param>
    public NameCheck(Evidence evidence, TurnContext turn) =>
        (_evidence, _ofPeople) = (evidence, new(turn.Viewer.Org.People.SelectMany(p => p.Name.Split(' ', '-')), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether every name stands in a result.</summary>
    public bool Stand(string text)
    {
        Match? before = null;
        foreach (Match found in Capitalised().Matches(text))
        {
            if (!Stands(found, text) || (before is not null && !StandsWith(before, found, text))) return false;
            before = found;
        }

        return true;
    }

    private bool Stands(Match found, string text)
    {
        var word = Bare(found);
        if (word is "I" || _evidence.HasWord(word) || _evidence.HasWord(word.TrimEnd('s'))) return true;
        return !_ofPeople.Contains(word) && Plain.Contains(word) && IsOpening(text.AsSpan(0, found.Index));
    }

    // The first name of one and the last name of another make a third.
    private bool StandsWith(Match before, Match found, string text)
    {
        var (first, second) = (Bare(before), Bare(found));
        var adjacent = text[(before.Index + before.Length)..found.Index] is " " or "-";
        return !adjacent || !_ofPeople.Contains(first) || !_ofPeople.Contains(second) || _evidence.HasPhrase(text[before.Index..(found.Index + second.Length)]);
    }

    // A pattern would try every blank as the first of its blanks.
    private static bool IsOpening(ReadOnlySpan<char> before)
    {
        var end = before.Length;
        while (end > 0 && (char.IsWhiteSpace(before[end - 1]) || before[end - 1] is '"' or '“' or '(')) end--;
        return end == 0 || before[end - 1] is '.' or '!' or '?' or ':' or ';' || before[end..].Contains('\n');
    }

    private static string Bare(Match found) => found.Value.Split('\'', '’')[0];

    [GeneratedRegex(@"(?<![\p{L}\d])\p{Lu}\p{L}*(?:['’]\p{L}+)?(?![\p{L}\d])")]
    private static partial Regex Capitalised();
}
