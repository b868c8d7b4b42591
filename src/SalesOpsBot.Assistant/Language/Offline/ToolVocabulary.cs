using SalesOpsBot.Assistant.Language.Examples;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Offline;

/// <summary>The words that each tool is asked with, by its examples.</summary>
internal sealed class ToolVocabulary(IEnumerable<ToolPrompt> tools)
{
    /// <summary>From this confidence on a sentence is a request of its own, whatever came before.</summary>
    public const double Clear = 0.75;

    private readonly Dictionary<string, HashSet<string>> _words = tools.ToDictionary(t => t.Name, t => t.Examples.SelectMany(ExampleReader.Read).Select(Stem).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether some tool is asked with a word.</summary>
    public bool Knows(string word) => Stem(word) is var stem && _words.Values.Any(words => words.Contains(stem));

    /// <summary>Whether a tool is asked with it.</summary>
    public bool Knows(string tool, string word) => _words.TryGetValue(tool, out var words) && words.Contains(Stem(word));

    private static string Stem(string word) => Stemmer.Stem(word).ToString();
}
