namespace SalesOpsBot.Sales.Phrases;

/// <summary>The phrase books that there are.</summary>
/// <param name="books">By language: <c>de</c>, <c>pt-BR</c>.</param>
public sealed class PhraseShelf(IReadOnlyDictionary<string, PhraseBook> books)
{
    /// <summary>Without any: all is said as it stands in the program.</summary>
    public static PhraseShelf Empty { get; } = new(new Dictionary<string, PhraseBook>());

    /// <summary>All of them.</summary>
    public IEnumerable<PhraseBook> Books => books.Values;

    /// <summary>The book for a language, or else for the one that it is a variety of, or else the English one.</summary>
    /// <param name="language">BCP 47 tag: <c>de-AT</c>.</param>
    public PhraseBook For(string language) => For([language]);

    /// <summary>The book for the first of a reader's languages that there is one for, or else the English one.</summary>
    /// <param name="languages">BCP 47 tags, the best first.</param>
    public PhraseBook For(IEnumerable<string> languages) => languages.Select(Find).FirstOrDefault(book => book is not null) ?? English;

    private PhraseBook English => books.GetValueOrDefault("en", PhraseBook.English);

    private PhraseBook? Find(string language)
    {
        for (var tag = language; tag.Length > 0; tag = tag[..Math.Max(tag.LastIndexOf('-'), 0)])
            if (books.TryGetValue(tag, out var book)) return book;
        return language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : null;
    }
}
