using System.Text.Json;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Makes tokens for a server that holds the secret, and renews those of clients.</summary>
internal sealed class TokenEndpoints(DirectLineTokens tokens, DirectLineAccess access, DirectLineConversations conversations, IServiceScopeFactory scopes)
{
    public async Task<IResult> GenerateAsync(HttpContext context)
    {
        if (!access.IsServer(context)) return Results.StatusCode(StatusCodes.Status401Unauthorized);
        return await ReadTokenAsync(context) is { } token ? Issued(token) : Results.BadRequest();
    }

    public async Task<IResult> RefreshAsync(HttpContext context)
    {
        var (token, refusal) = await access.CheckAsync(context);
        if (token is null) return refusal!;
        await conversations.FindAsync(token.ConversationId, context.RequestAborted);
        return Issued(token);
    }

    /// <summary>A token as a server describes it, with a conversation of its own; or nothing where the description cannot be read.</summary>
    public async Task<DirectLineToken?> ReadTokenAsync(HttpContext context)
    {
        if (await BoundedBody.ReadAsync(context.Request) is not { } body) return null;
        try
        {
            var request = body.IsEmpty ? null : JsonSerializer.Deserialize(WholeText.Of(body).Span, DirectLineJsonContext.Default.TokenRequest);
            await using var scope = scopes.CreateAsyncScope();
            var viewer = await scope.ServiceProvider.GetRequiredService<PersonResolver>().FindByEmailAsync(request?.User?.Email, context.RequestAborted);
            var conversation = DirectLineToken.NewConversationId();
            var name = request?.User?.Name ?? viewer?.Person.Name;
            return new(conversation, request?.User?.Id ?? $"dl_{conversation}", name, viewer?.Person.Id, request?.TrustedOrigins ?? []);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private IResult Issued(DirectLineToken token) => Results.Json(
        new(token.ConversationId, tokens.Issue(token), (int)DirectLineToken.Lifetime.TotalSeconds), DirectLineJsonContext.Default.TokenResponse);
}
