using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Cards.Templating;
using SalesOpsBot.Assistant.Phrases;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Assistant.Cards;

/// <summary>
/// The cards of the folder <c>cards/</c>, read and parsed once. Each has sample data beside it (<c>NAME.sample.json</c>), with which it is tried out at
/// start-up. Texts from the data are shown as they are: where a card renders Markdown they are escaped here, once, so that neither a template nor the
/// code that makes the data has to think of it.
/// </summary>
internal sealed class CardLibrary
{
    /// <summary>The largest card, in bytes of UTF-8. Teams takes messages of about 28 KB, the envelope included.</summary>
    public const int Largest = 25 * 1024;

    private const string Sample = ".sample.json";
    private readonly FrozenDictionary<string, Template> _cards;
    private readonly FrozenDictionary<PhraseBook, FrozenDictionary<string, Template>> _inOthers;

    /// <exception cref="CardException">A card cannot be read, or does not fit its own sample data.</exception>
    public CardLibrary(IOptions<AssistantOptions> options, PhraseShelf shelf)
    {
        var folder = options.Value.CardsFolder;
        var files = Directory.EnumerateFiles(folder, "*.json").Where(path => !path.EndsWith(Sample, StringComparison.Ordinal)).ToList();
        _cards = Load(files, PhraseBook.English);
        _inOthers = shelf.Books.ToFrozenDictionary(book => book, book => Load(files, book));
        foreach (var name in _cards.Keys) Expand(name, Read(name, Path.Combine(folder, name + Sample)));
    }

    /// <summary>The names of all cards.</summary>
    public IReadOnlyCollection<string> Names => _cards.Keys;

    /// <summary>Fills a card with its data.</summary>
    /// <param name="card">The card's name, which is its file's: <c>forecast</c>.</param>
    /// <param name="data">What the card's record holds.</param>
    /// <exception cref="CardException">There is no such card, the data lacks something that it shows, or it came out too large.</exception>
    public JsonObject Expand<T>(string card, T data)
        where T : notnull
    {
        if (!_inOthers.GetValueOrDefault(PhraseBook.Spoken, _cards).TryGetValue(card, out var template)) throw new CardException(card, "there is no such card.");
        var expanded = Expand(card, template, data as JsonNode ?? Json.ToNode(data));
        var size = Encoding.UTF8.GetByteCount(expanded.ToJsonString(Json.Options));
        if (size <= Largest) return expanded;
        var problem = string.Create(CultureInfo.InvariantCulture, $"it has {size} bytes, and no channel takes more than {Largest}. Show less on a page.");
        throw new CardException(card, problem) { IsTooLarge = true };
    }

    private static JsonObject Expand(string card, Template template, JsonNode data)
    {
        try
        {
            return template.Expand(data, missing: Missing.Throws, escape: Markdown.Escape) as JsonObject ?? throw new CardException(card, "nothing came of it.");
        }
        catch (TemplateException problem)
        {
            throw new CardException(card, problem.Message, problem);
        }
    }

    private static FrozenDictionary<string, Template> Load(List<string> files, PhraseBook book) =>
        files.ToFrozenDictionary(path => Path.GetFileNameWithoutExtension(path), path => Load(path, book), StringComparer.Ordinal);

    private static Template Load(string path, PhraseBook book)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        try
        {
            return Template.Parse(CardPhrases.In(book, Read(name, path)));
        }
        catch (TemplateException problem)
        {
            throw new CardException(name, problem.Message, problem);
        }
    }

    private static JsonNode Read(string card, string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) ?? throw new CardException(card, $"{path} is empty.");
        }
        catch (Exception problem) when (problem is JsonException or FileNotFoundException)
        {
            throw new CardException(card, $"{path} cannot be read: {problem.Message}", problem);
        }
    }
}
