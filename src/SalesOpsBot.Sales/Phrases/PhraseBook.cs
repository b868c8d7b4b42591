using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SalesOpsBot.Sales.Phrases;

/// <summary>What we say, in one language. A phrase that a book does not have is said in English.</summary>
public sealed class PhraseBook
{
    private static readonly AsyncLocal<PhraseBook?> OfTurn = new();
    private readonly FrozenDictionary<string, string> _phrases;
    private readonly Plurals _plurals;

    /// <param name="culture">How numbers and days are written inside of phrases.</param>
    /// <param name="phrases">The phrases by their English, with the same holes.</param>
    /// <param name="plurals">The words for things that are counted.</param>
    public PhraseBook(CultureInfo culture, IEnumerable<KeyValuePair<string, string>> phrases, Plurals plurals) =>
        (Culture, _phrases, _plurals) = (culture, phrases.ToFrozenDictionary(StringComparer.Ordinal), plurals);

    /// <summary>The words as they stand in the program.</summary>
    public static PhraseBook English { get; } = new(CultureInfo.InvariantCulture, [], Plurals.English);

    /// <summary>The book of the turn; English outside of one.</summary>
    public static PhraseBook Spoken => OfTurn.Value ?? English;

    /// <summary>How numbers and days are written inside of phrases.</summary>
    public CultureInfo Culture { get; }

    /// <summary>BCP 47 tag of the language.</summary>
    public string Language => Culture.Name is { Length: > 0 } name ? name : "en";

    /// <summary>The word for so many things: <c>deal</c> or <c>deals</c>.</summary>
    public static string Plural(long count, string one, string many) => Spoken._plurals.Of(count, one, many);

    /// <summary>Makes this the book that is spoken.</summary>
    /// <returns>Ends it when disposed of.</returns>
    public IDisposable Speak()
    {
        var before = OfTurn.Value;
        OfTurn.Value = this;
        return new Speech(before);
    }

    /// <summary>A phrase in this language, its holes open.</summary>
    public string Find(string english) => _phrases.GetValueOrDefault(english, english);

    /// <summary>A phrase in this language, its holes filled.</summary>
    internal string Say(string english, List<Phrase.Hole> holes)
    {
        var phrase = Find(english);
        if (holes.Count == 0) return phrase;
        var said = new StringBuilder(phrase.Length);
        for (var at = 0; at < phrase.Length; at++)
        {
            var end = phrase[at] == '{' ? phrase.IndexOf('}', at) : -1;
            if (end > 0 && int.TryParse(phrase.AsSpan(at + 1, end - at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var hole) && hole < holes.Count)
            {
                said.Append(Written(holes[hole]));
                at = end;
            }
            else
            {
                said.Append(phrase[at]);
            }
        }

        return said.ToString();
    }

    private string? Written(Phrase.Hole hole) => hole.Value is IFormattable value ? value.ToString(hole.Format, Culture) : hole.Value?.ToString();

    private sealed class Speech(PhraseBook? before) : IDisposable
    {
        public void Dispose() => OfTurn.Value = before;
    }
}
