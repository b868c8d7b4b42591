using Microsoft.AspNetCore.Http.Headers;

namespace SalesOpsBot.Web.Page;

/// <summary>What the browser's reader can read (RFC 9110, <c>Accept-Language</c>).</summary>
internal static class ReaderLanguages
{
    /// <summary>BCP 47 tags, the best first; none where the browser says nothing that can be read.</summary>
    public static IEnumerable<string> Of(HttpRequest request) => new RequestHeaders(request.Headers).AcceptLanguage
        .Where(language => language.Quality is not 0).OrderByDescending(language => language.Quality ?? 1).Select(language => language.Value.ToString());
}
