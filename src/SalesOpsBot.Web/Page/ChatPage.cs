using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using SalesOpsBot.Sales.Phrases;

namespace SalesOpsBot.Web.Page;

/// <summary>
/// The page's HTML: each file's address carries its version, each response a nonce of its own; what stands as <c>{{words}}</c> is said in the reader's
/// language.
/// </summary>
internal sealed partial class ChatPage
{
    private readonly PhraseShelf _shelf;
    private readonly string _html;

    public ChatPage(IWebHostEnvironment environment, PhraseShelf shelf)
    {
        _shelf = shelf;
        var root = environment.WebRootPath;
        _html = FileAddress().Replace(File.ReadAllText(Path.Combine(root, "index.html")), match => $"{match.Value}?v={VersionOf(Path.Combine(root, match.Groups[1].Value))}");
    }

    public IResult Write(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = Policy(nonce, context.Request);
        var book = _shelf.For(ReaderLanguages.Of(context.Request));
        var html = Mark().Replace(_html, mark => mark.Groups[1].Value switch
        {
            "nonce" => nonce,
            "language" => book.Language,
            var phrase => HtmlEncoder.Default.Encode(book.Find(phrase)),
        });
        return Results.Content(html, "text/html; charset=utf-8");
    }

    // Web Chat makes its styles at run time, with the nonce, and some that are empty (the hash); attachments are blobs.
    // A socket to our own host is 'self' to today's browsers; those of yesterday want it named.
    private static string Policy(string nonce, HttpRequest request)
    {
        var socket = Uri.CheckHostName(request.Host.Host.Trim('[', ']')) == UriHostNameType.Unknown ? "" : $" {(request.IsHttps ? "wss" : "ws")}://{request.Host.Value}";
        return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            + $"connect-src 'self' blob:{socket}; font-src 'self'; img-src 'self' blob: data:; manifest-src 'self'; script-src 'self' 'nonce-{nonce}'; "
            + $"style-src 'self' 'nonce-{nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
    }

    private static string VersionOf(string file)
    {
        using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(content))[..12];
    }

    [GeneratedRegex("""(?<=(?:src|href)=")/([\w.-]+\.(?:js|css|svg))""")]
    private static partial Regex FileAddress();

    [GeneratedRegex(@"\{\{(.+?)\}\}")]
    private static partial Regex Mark();
}
