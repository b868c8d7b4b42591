using SalesOpsBot.Assistant.Language.Sentences;
using SalesOpsBot.Assistant.Language.Words;

namespace SalesOpsBot.Assistant.Language.Examples;

/// <summary>Reads an example sentence into the form that sentences are classified in.</summary>
internal static class ExampleReader
{
    /// <summary>The words, kinds in angle brackets.</summary>
    public static List<string> Read(string example)
    {
        var words = new List<string>();
        foreach (var (at, part) in example.Split('{', '}').Index())
        {
            // Every second part stands between braces.
            if (at % 2 == 1) words.Add(part == "n" ? Delexicaliser.Number : $"<{part}>");
            else words.AddRange(WordReader.Read(part).Select(w => w.Text).Where(w => w is not ("," or "-")).Select(w => char.IsAsciiDigit(w[0]) ? Delexicaliser.Number : w));
        }

        return words;
    }
}
