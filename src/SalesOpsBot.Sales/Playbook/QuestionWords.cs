using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales.Playbook;

/// <summary>The words of a question that say what it is about. Pure.</summary>
public static class QuestionWords
{
    // Nobody asks about more at once; what follows is a text that somebody pasted.
    private const int MostLetters = 4_000;
    private const int MostWords = 32;

    private static readonly FrozenSet<string> Connecting = Words("connecting");

    // Said of everything in sales: they tell passages apart only where nothing else was said.
    private static readonly FrozenSet<string> Weak = Words("weak");

    /// <summary>The words, each once, in the order in which they were said; empty where the question has none that tell anything.</summary>
    public static IReadOnlyList<string> Read(string? question)
    {
        var told = All(question).Where(w => !Connecting.Contains(w)).Distinct(StringComparer.Ordinal).ToList();
        var strong = told.Where(w => !Weak.Contains(w)).ToList();
        return [.. (strong.Count > 0 ? strong : told).Take(MostWords)];
    }

    /// <summary>Whether a text has the same telling words as a heading, whatever stands around them.</summary>
    public static bool Name(IReadOnlyList<string> words, string heading) => words.Count > 0 && Read(heading).ToHashSet(StringComparer.Ordinal).SetEquals(words);

    private static List<string> All(string? question)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in (question ?? "").EnumerateRunes().Take(MostLetters).Append(new(' ')))
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
            {
                word.Append(Rune.ToLowerInvariant(rune));
                continue;
            }

            if (word.Length > 1 || (word.Length == 1 && char.IsAsciiDigit(word[0]))) words.Add(word.ToString());
            word.Clear();
        }

        return words;
    }

    // Words stand with spaces between, on several lines.
    private static FrozenSet<string> Words(string name)
    {
        using var file = typeof(QuestionWords).Assembly.GetManifestResourceStream($"{typeof(QuestionWords).Namespace}.Words.{UnderstoodLanguage.Tag}.json")
            ?? throw new InvalidDataException($"There are no words for questions in the language '{UnderstoodLanguage.Tag}'.");
        using var json = JsonDocument.Parse(file);
        return json.RootElement.GetProperty(name).EnumerateArray().SelectMany(line => line.GetString()!.Split(' ')).ToFrozenSet(StringComparer.Ordinal);
    }
}
