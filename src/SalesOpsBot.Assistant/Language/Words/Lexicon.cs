using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Language.Words;

/// <summary>
/// The words of the language that is understood, by what they stand for: <c>Words/en.json</c>. Another language is another file beside it, chosen by the
/// runtime setting <c>SalesOpsBot.Language</c>, and other example sentences.
/// </summary>
internal static class Lexicon
{
    private static readonly string Language = UnderstoodLanguage.Tag;
    private static readonly FrozenDictionary<string, JsonElement> Entries = Read();

    /// <summary>The names of everything in it: <c>deals.won</c>.</summary>
    public static IEnumerable<string> Names => Entries.Keys;

    /// <summary>Words that stand for the same.</summary>
    /// <exception cref="InvalidDataException">The language has no such words; the message names them.</exception>
    public static FrozenSet<string> Set(string name) => Split(Entry(name, JsonValueKind.String, JsonValueKind.Array)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Words, each with what it stands for.</summary>
    /// <param name="name">Such as <c>periods.months</c>.</param>
    /// <param name="meaning">Makes it of the file's name for it.</param>
    /// <exception cref="InvalidDataException">The language has no such words, or one word stands for two things; the message names them.</exception>
    public static FrozenDictionary<string, T> Table<T>(string name, Func<string, T> meaning)
    {
        var table = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var row in Entry(name, JsonValueKind.Object).EnumerateObject())
            foreach (var word in Split(row.Value))
                if (!table.TryAdd(word, meaning(row.Name))) throw new InvalidDataException($"In the words of '{Language}', '{word}' stands twice in {name}.");
        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>What is said in one or several words, as a person writes it.</summary>
    /// <exception cref="InvalidDataException">The language has no such phrases; the message names them.</exception>
    public static IReadOnlyList<string> Phrases(string name) => [.. Lines(Entry(name, JsonValueKind.Array))];

    /// <summary>What is said in one or several words, each with what it stands for.</summary>
    /// <param name="name">Such as <c>moments.partsOfDay</c>.</param>
    /// <param name="meaning">Makes it of the file's name for it.</param>
    /// <exception cref="InvalidDataException">The language has no such phrases; the message names them.</exception>
    public static IReadOnlyList<(string Phrase, T Meaning)> Phrases<T>(string name, Func<string, T> meaning) =>
        [.. Entry(name, JsonValueKind.Object).EnumerateObject().SelectMany(row => Lines(row.Value).Select(phrase => (phrase, meaning(row.Name))))];

    /// <summary>Words by what they go with; a word may go with several.</summary>
    /// <exception cref="InvalidDataException">The language has no such words; the message names them.</exception>
    public static FrozenDictionary<string, FrozenSet<string>> Groups(string name) =>
        Entry(name, JsonValueKind.Object).EnumerateObject().ToFrozenDictionary(row => row.Name, row => Split(row.Value).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Words with a place for another: <c>those {0}</c>.</summary>
    /// <exception cref="InvalidDataException">The language has no such words; the message names them.</exception>
    public static CompositeFormat Form(string name) => CompositeFormat.Parse(Entry(name, JsonValueKind.String).GetString()!);

    /// <summary>A name that is a number.</summary>
    public static int Number(string name) => int.Parse(name, CultureInfo.InvariantCulture);

    private static JsonElement Entry(string name, params ReadOnlySpan<JsonValueKind> kinds) => Entries.TryGetValue(name, out var entry) && kinds.Contains(entry.ValueKind)
        ? entry
        : throw new InvalidDataException($"The words of '{Language}' have no {name}, or not in its form.");

    private static IEnumerable<string> Lines(JsonElement phrases) => phrases.ValueKind == JsonValueKind.Array ? phrases.EnumerateArray().SelectMany(Lines) : [phrases.GetString()!];

    // Words stand with spaces between, on one line or several.
    private static IEnumerable<string> Split(JsonElement words) => words.ValueKind == JsonValueKind.Array
        ? words.EnumerateArray().SelectMany(Split)
        : words.GetString()!.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static FrozenDictionary<string, JsonElement> Read()
    {
        using var file = typeof(Lexicon).Assembly.GetManifestResourceStream($"{typeof(Lexicon).Namespace}.{Language}.json")
            ?? throw new InvalidDataException($"There are no words of the language '{Language}'.");
        using var json = JsonDocument.Parse(file);
        return json.RootElement.Clone().EnumerateObject().SelectMany(section => section.Value.EnumerateObject().Select(entry => ($"{section.Name}.{entry.Name}", entry.Value)))
            .ToFrozenDictionary(entry => entry.Item1, entry => entry.Value, StringComparer.Ordinal);
    }
}
