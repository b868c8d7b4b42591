using SalesOpsBot.Data.Playbook;
using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Data.Tests.Playbook;

/// <summary>Pages of a folder become passages that are found, whatever is in them and whatever is asked.</summary>
public sealed class PlaybookStoreTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("playbook-");
    private readonly PlaybookStore _store;

    public PlaybookStoreTests() => _store = new(new(_folder.FullName));

    [Fact]
    public async Task Passages_OfAPage_StandUnderTheirHeadings()
    {
        Write("prices.md", "# Prices\n\nAsked *last*.\n\n## Discounts\n\nUp to [15%](https://x.example) the manager.\n\n- First `this`\n  and more\n- Then <b>that</b>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Empty\n\n### Below\n\n> Said &amp; done");

        var passages = await _store.PassagesAsync(CancellationToken.None);

        Assert.Equal(["Prices", "Discounts", "Below"], passages.Select(p => p.Heading));
        Assert.Equal(["Up to 15% the manager.", "• First this and more", "• Then that", "a · b", "1 · 2"], passages[1].Lines);
        Assert.Equal(["Said & done"], passages[2].Lines);
        Assert.True(passages[0].IsOpening);
    }

    [Fact]
    public async Task Passages_OfAPageWithoutATitle_AreNamedAfterItsFile()
    {
        Write("first-weeks.md", "---\nowner: enablement\n---\nJust text.");
        Write("README.md", "# About the playbook\n\nNot of it.");

        var passage = Assert.Single(await _store.PassagesAsync(CancellationToken.None));
        Assert.Equal(("first-weeks", "first-weeks", "Just text."), (passage.Page, passage.Heading, passage.Lines.Single()));
    }

    [Fact]
    public async Task Search_AWordInAnyForm_FindsItsPassage()
    {
        Write("a.md", "# A\n\n## Négociation\n\nTrade, never give.\n\n## Discounts\n\nAsk first.");

        Assert.Equal("Discounts", (await _store.SearchAsync(["discounting"], CancellationToken.None)).Single().Passage.Heading);
        Assert.Equal("Négociation", (await _store.SearchAsync(["negociation"], CancellationToken.None)).Single().Passage.Heading);
    }

    [Fact]
    public async Task Search_WordInAHeading_CountsMoreThanOneInTheText()
    {
        Write("a.md", "# A\n\n## Renewal\n\nNinety days before.\n\n## Other\n\nThe renewal is talked about there.\n\n## Third\n\nNothing.\n\n## Fourth\n\nNothing.");

        var hits = await _store.SearchAsync(["renewal"], CancellationToken.None);

        Assert.Equal("Renewal", hits.MaxBy(h => h.Relevance)!.Passage.Heading);
    }

    [Fact]
    public async Task Search_AfterAFileChanged_KnowsWhatItSaysNow()
    {
        Assert.Empty(await _store.PassagesAsync(CancellationToken.None));
        Write("a.md", "# A\n\nabout horses");
        Assert.Single(await _store.SearchAsync(["horses"], CancellationToken.None));
        Write("a.md", "# A\n\nabout elephants");
        Assert.Empty(await _store.SearchAsync(["horses"], CancellationToken.None));
        Assert.Single(await _store.SearchAsync(["elephants"], CancellationToken.None));
        File.Delete(Path.Combine(_folder.FullName, "a.md"));
        Assert.Empty(await _store.PassagesAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("heading:x")]
    [InlineData("a* OR b")]
    [InlineData("NEAR(a b)")]
    [InlineData("';DROP TABLE passages;--")]
    [InlineData("^")]
    [InlineData("🎉")]
    [InlineData("مرحبا")]
    [InlineData("\0")]
    public async Task Search_WordsOfTheQueryLanguage_AreOnlyWords(string word)
    {
        Write("a.md", "# A\n\nplain text");

        Assert.Empty(await _store.SearchAsync([word], CancellationToken.None));
    }

    [Fact]
    public async Task TheSamplePlaybook_HasEveryPageWithAShortAnswerFirst()
    {
        using var sample = new PlaybookStore(new(Path.Combine(AppContext.BaseDirectory, "Sample", "playbook")));
        var passages = await sample.PassagesAsync(CancellationToken.None);

        Assert.Equal(["Competition", "Discount policy", "Objections", "Onboarding", "Products", "Sales process"], passages.Select(p => p.Page).Distinct());
        Assert.All(passages, passage => Assert.False(passage.Lines[0].StartsWith(PlaybookPassage.Bullet, StringComparison.Ordinal)));
        string[] products = ["GTX Basic", "GTX Pro", "MG Special", "MG Advanced", "GTX Plus Basic", "GTX Plus Pro", "GTK 500"];
        Assert.Empty(products.Except(passages.Where(p => p.Page == "Products").Select(p => p.Heading)));
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);
}
