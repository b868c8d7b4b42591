using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Sales;

/// <summary>A page of a list.</summary>
/// <param name="Page">From 1 to 1,000,000.</param>
/// <param name="Size">Lines a page, 1 to 25.</param>
public readonly record struct Paging(int Page, int Size)
{
    private const int DefaultSize = 10;
    private const int LargestSize = 25;
    private const int LastPage = 1_000_000;

    /// <summary>Lines before the page.</summary>
    public int Skip => (Page - 1) * Size;

    /// <summary>Reads the arguments <c>page</c> and <c>limit</c>: the first page and 10 lines where nothing is said; more than 25 lines are taken as 25.</summary>
    /// <param name="page">The page, from 1.</param>
    /// <param name="limit">Lines a page.</param>
    /// <param name="line">What a line is: <c>deal</c>.</param>
    public static Outcome<Paging> Read(int? page, int? limit, string line) => (page ?? 1, limit ?? DefaultSize) switch
    {
        ( < 1 or > LastPage, _) => Problem.Invalid("page", "Pages are numbered from 1."),
        (_, < 1) => Problem.Invalid("limit", $"A list shows at least one {line}."),
        var (asked, size) => new Paging(asked, Math.Min(size, LargestSize)),
    };

    /// <summary>How many pages a list has, at least one; a problem where this page lies beyond them.</summary>
    /// <param name="count">Lines of the whole list.</param>
    public Outcome<int> PagesOf(long count)
    {
        var pages = (int)Math.Max(1, (count + Size - 1) / Size);
        return Page <= pages ? pages : Problem.Invalid("page", $"The list has {pages} {PhraseBook.Plural(pages, "page", "pages")}; there is no page {Page}.");
    }
}
