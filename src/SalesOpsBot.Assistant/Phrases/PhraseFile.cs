using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Phrases;

/// <summary>
/// A file of <c>prompts/phrases/</c>, named after its language: what we say, by its English. A phrase has the same holes in every language; a word for
/// things that are counted has one form for each of the language's plural categories, whose rules stand in the file as the Unicode CLDR writes them.
/// </summary>
/// <param name="Plurals">The categories but "other", each with its rule.</param>
/// <param name="Phrases">A text, or the forms of a word.</param>
internal sealed partial record PhraseFile(IReadOnlyDictionary<string, string> Plurals, IReadOnlyDictionary<string, JsonElement> Phrases)
{
    /// <summary>Reads all files of the folder.</summary>
    /// <exception cref="InvalidDataException">One cannot be read, or a phrase has other holes than its English.</exception>
    public static PhraseShelf ReadAll(string promptsFolder)
    {
        var folder = Path.Combine(promptsFolder, "phrases");
        var files = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.json") : [];
        var books = files.Select(path => KeyValuePair.Create(Path.GetFileNameWithoutExtension(path), Read(path))).Where(book => book.Value is not null);
        return new(books.ToFrozenDictionary(book => book.Key, book => book.Value!, StringComparer.OrdinalIgnoreCase));
    }

    private static PhraseBook? Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            var file = JsonSerializer.Deserialize<PhraseFile>(stream, Json.Options) ?? throw new InvalidDataException($"{path} is empty.");
            return file.SaysTheSame ? null : file.ToBook(Path.GetFileNameWithoutExtension(path));
        }
        catch (Exception fault) when (fault is JsonException or FormatException or CultureNotFoundException or InvalidDataException)
        {
            throw new InvalidDataException($"{path} cannot be used: {fault.Message}", fault);
        }
    }

    private PhraseBook ToBook(string language)
    {
        var texts = Phrases.Where(p => p.Value.ValueKind == JsonValueKind.String).Select(p => KeyValuePair.Create(p.Key, p.Value.GetString()!)).Where(p => p.Value != p.Key).ToList();
        foreach (var (english, said) in texts)
            if (!Holes(english).SetEquals(Holes(said))) throw new InvalidDataException($"“{said}” has other holes than “{english}”.");
        var words = Phrases.Where(p => p.Value.ValueKind == JsonValueKind.Object)
            .ToFrozenDictionary(p => p.Key, p => p.Value.EnumerateObject().ToFrozenDictionary(form => form.Name, form => form.Value.ToString(), StringComparer.Ordinal), StringComparer.Ordinal);
        if (words.FirstOrDefault(w => !w.Value.ContainsKey("other")) is { Key: { } pair }) throw new InvalidDataException($"“{pair}” lacks its form for “other”.");
        // English numbers are written as the program writes them.
        var culture = language == "en" ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language, predefinedOnly: true);
        return new(culture, texts, new(Plurals.ToDictionary(rule => rule.Key, rule => PluralRule.Parse(rule.Value)), words));
    }

    // The English file as it is shipped: what it says stands in the program already.
    private bool SaysTheSame => Phrases.All(phrase => phrase.Value.ValueKind == JsonValueKind.String
        ? phrase.Value.ValueEquals(phrase.Key)
        : Plurals.Count == 1 && phrase.Key == $"{phrase.Value.GetProperty("one")}|{phrase.Value.GetProperty("other")}");

    private static HashSet<string> Holes(string phrase) => [.. Hole().Matches(phrase).Select(hole => hole.Value)];

    [GeneratedRegex(@"\{\d+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();
}
