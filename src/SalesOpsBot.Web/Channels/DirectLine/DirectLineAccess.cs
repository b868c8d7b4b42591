using System.Net.Http.Headers;
using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Whether a request may do what it asks: whose token it carries, for which conversation, from which page.</summary>
internal sealed class DirectLineAccess(DirectLineTokens tokens, IOptions<DirectLineOptions> options)
{
    /// <summary>Reads the request's token.</summary>
    /// <param name="context">The request.</param>
    /// <param name="conversationId">The conversation that it is about, or nothing for the token's own.</param>
    /// <returns>The token, or 401 where there is none of ours, or 403 where it is spent, for another conversation, or used by a strange page.</returns>
    public async Task<(DirectLineToken? Token, IResult? Refusal)> CheckAsync(HttpContext context, string? conversationId = null)
    {
        var (token, isExpired) = Bearer(context) is { } bearer ? await tokens.ReadAsync(bearer) : (null, false);
        if (token is null) return (null, Results.StatusCode(isExpired ? StatusCodes.Status403Forbidden : StatusCodes.Status401Unauthorized));
        return (conversationId is null || token.ConversationId == conversationId) && IsTrustedPage(context.Request, token)
            ? (token, null)
            : (null, Results.StatusCode(StatusCodes.Status403Forbidden));
    }

    /// <summary>Whether the request carries the secret itself. No page does: a request that names an origin is refused.</summary>
    public bool IsServer(HttpContext context) => Bearer(context) is { } bearer && tokens.IsSecret(bearer) && context.Request.Headers.Origin.Count == 0;

    /// <summary>Whether a page may use a token: ours, or one that both the settings and the token's own list, if it has one, name.</summary>
    public bool IsTrustedPage(HttpRequest request, DirectLineToken token)
    {
        if (request.Headers.Origin is not [{ Length: > 0 } origin]) return true;
        if (token.Origins.Count > 0) return token.Origins.Contains(origin, StringComparer.OrdinalIgnoreCase);
        return Uri.TryCreate(origin, UriKind.Absolute, out var page) && page.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)
            || options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }

    private static string? Bearer(HttpContext context) =>
        AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var header) && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? header.Parameter
            : null;
}
