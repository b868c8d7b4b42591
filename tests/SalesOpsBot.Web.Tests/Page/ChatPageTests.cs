using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Web.Tests.Page;

public sealed partial class ChatPageTests : IDisposable
{
    private readonly WebBot _bot = new();

    public void Dispose() => _bot.Dispose();

    [Fact]
    public async Task Page_EachTime_HasANonceOfItsOwnInPolicyAndScripts()
    {
        var client = _bot.NewClient();
        var first = await NonceAsync(client);
        Assert.NotEqual(first, await NonceAsync(client));
    }

    [Fact]
    public async Task Page_ItsScriptsAndStyles_AreOurOwnFilesAndNothingIsInline()
    {
        var html = await _bot.NewClient().GetStringAsync("/");
        Assert.Equal(4, FileAddress().Matches(html).Select(m => m.Groups[1].Value).Where(a => a.StartsWith('/') && a.Contains("?v=", StringComparison.Ordinal)).Distinct().Count());
        Assert.DoesNotContain("://", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("<style|style=|<script[^>]*>[^<]| on[a-z]+=", html);
    }

    [Theory]
    [InlineData("de-AT, en;q=0.5", "de", "Wer bist du heute?", "Manager &amp; Co")]
    [InlineData("fr, de;q=0.3, en;q=0.1", "de", "Wer bist du heute?", "Manager &amp; Co")]
    [InlineData("en-GB, de;q=0.9", "en", "Who are you today?", "Switch")]
    [InlineData("fr", "en", "Who are you today?", "Switch")]
    [InlineData("de;q=0, ;;nonsense", "en", "Who are you today?", "Switch")]
    public async Task Page_ForAReader_IsInTheFirstLanguageThatThereIsABookFor(string read, string language, string title, string button)
    {
        var german = new PhraseBook(CultureInfo.GetCultureInfo("de"), [new("Who are you today?", "Wer bist du heute?"), new("Switch", "Manager & Co"), new("Managers", "Vorgesetzte")], Plurals.English);
        using var bot = new WebBot();
        bot.Bot.Replace += services => services.AddSingleton(new PhraseShelf(new Dictionary<string, PhraseBook> { ["de"] = german }));
        var client = bot.NewClient();
        client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", read);
        var html = await client.GetStringAsync("/");
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        Assert.Contains($">{title}</h1>", html, StringComparison.Ordinal);
        Assert.Contains($">{button}</button>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
        Assert.Contains(language == "de" ? "Vorgesetzte" : "Managers", await client.GetStringAsync("/dev/people"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DealLink_OpensThePage_WhichAsksForTheDeal()
    {
        using var response = await _bot.NewClient().GetAsync("/deals/1C1I7A6R");
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("'get_deal'", await _bot.NewClient().GetStringAsync("/page.js"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task WebChat_Asked_IsCompressedAndKeptForAYear(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/webchat.js?v=1");
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var response = await _bot.NewClient().SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.Single());
        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.InRange((await response.Content.ReadAsByteArrayAsync()).Length, 500_000, 2_000_000);
    }

    [Fact]
    public async Task File_WithoutAVersion_IsAskedForAgainEachTime()
    {
        using var response = await _bot.NewClient().GetAsync("/chat.js");
        Assert.True(response.Headers.CacheControl!.NoCache);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/page.css")]
    [InlineData("/healthz")]
    [InlineData("/not/there")]
    public async Task Response_Any_CarriesTheSecurityHeaders(string path)
    {
        using var response = await _bot.NewClient().GetAsync(path);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", response.Headers.GetValues("X-Frame-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.Contains("frame-ancestors 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_InProductionWithASecret_IsThereWithoutThePicker()
    {
        using var bot = new WebBot("Production", ("DirectLine:Secret", "a secret that is long enough to sign the tokens with"));
        var client = bot.NewClient();
        using var page = await client.GetAsync("/");
        using var people = await client.GetAsync("/dev/people");
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (page.StatusCode, people.StatusCode));
    }

    private static async Task<string> NonceAsync(HttpClient client)
    {
        using var response = await client.GetAsync("/");
        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        var nonce = Nonce().Match(policy).Groups[1].Value;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains($"nonce=\"{nonce}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        return nonce;
    }

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex FileAddress();
}
