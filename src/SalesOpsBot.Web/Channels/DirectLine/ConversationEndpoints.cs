using SalesOpsBot.Web.Channels.ActivityProtocol;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>Opens conversations, takes what is written into them and gives what was said.</summary>
internal sealed class ConversationEndpoints(
    DirectLineAccess access, DirectLineTokens tokens, TokenEndpoints tokenEndpoints, DirectLineConversations conversations, DirectLineInbox inbox, DirectLineTurns turns,
    MessageRate rate, IHostApplicationLifetime lifetime)
{
    /// <summary>201 for a new conversation, 200 for one that is open already.</summary>
    public async Task<IResult> StartAsync(HttpContext context)
    {
        var (token, refusal) = access.IsServer(context) ? (await tokenEndpoints.ReadTokenAsync(context), Results.BadRequest()) : await access.CheckAsync(context);
        if (token is null) return refusal!;
        var (conversation, isNew) = await conversations.OpenAsync(token.ConversationId, context.RequestAborted);
        if (isNew) turns.Welcome(conversation, token);
        return Opened(context, token, isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary>The conversation again, after the line broke: its stream goes on from the client's watermark.</summary>
    public async Task<IResult> ReconnectAsync(HttpContext context, string id)
    {
        var (token, _, refusal) = await FindAsync(context, id);
        return refusal ?? Opened(context, token!, StatusCodes.Status200OK);
    }

    public async Task<IResult> ReadAsync(HttpContext context, string id)
    {
        var (_, conversation, refusal) = await FindAsync(context, id);
        if (refusal is not null) return refusal;
        var set = await conversation!.AfterAsync(ActivitySet.ReadWatermark(context.Request.Query["watermark"]), context.RequestAborted);
        return Results.Bytes(set.ToJson(), "application/json");
    }

    public async Task<IResult> PostAsync(HttpContext context, string id)
    {
        var (token, conversation, refusal) = await FindAsync(context, id);
        if (refusal is not null) return refusal;
        var (activity, status) = await InboundActivityReader.ReadAsync(context.Request);
        return activity is null ? Refusal.Of(status) : await TakeAsync(context, token!, conversation!, activity);
    }

    public async Task<IResult> UploadAsync(HttpContext context, string id)
    {
        var (token, conversation, refusal) = await FindAsync(context, id);
        if (refusal is not null) return refusal;
        return await UploadReader.ReadAsync(context.Request) is { } activity ? await TakeAsync(context, token!, conversation!, activity) : Results.BadRequest();
    }

    public async Task<IResult> StreamAsync(HttpContext context, string id)
    {
        if (!context.WebSockets.IsWebSocketRequest) return Results.BadRequest();
        if (await tokens.ReadForStreamAsync(context.Request.Query["t"].ToString()) is not { } token) return Results.StatusCode(StatusCodes.Status401Unauthorized);
        if (token.ConversationId != id || !access.IsTrustedPage(context.Request, token)) return Results.StatusCode(StatusCodes.Status403Forbidden);
        if (await conversations.FindAsync(id, context.RequestAborted) is not { } conversation) return Results.NotFound();
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        await DirectLineStream.RunAsync(socket, conversation, ActivitySet.ReadWatermark(context.Request.Query["watermark"]), ended.Token);
        return Results.Empty;
    }

    private async Task<IResult> TakeAsync(HttpContext context, DirectLineToken token, DirectLineConversation conversation, InboundActivity activity)
    {
        var stop = context.RequestAborted;
        var id = activity.ClientActivityId is { } clientId ? conversation.ActivityIdOf(clientId) : await conversation.NewActivityIdAsync(stop);
        // Typing and events are nobody's to keep.
        if (activity.Type != ActivityTypes.Message) return Accepted(id);
        if (!rate.Allows(token)) return TryLater(context, StatusCodes.Status429TooManyRequests, Say("You write faster than I can answer. Wait a few seconds, then send it again."));
        var post = new DirectLinePost(id, token, activity);
        if (!await inbox.IsFirstAsync(post, stop)) return Accepted(id);
        await conversation.PutAsync(DirectLineReplyWriter.Echo(activity, token, id), CancellationToken.None);
        if (turns.TryAnswer(post)) return Accepted(id);
        await inbox.ForgetAsync(post, CancellationToken.None);
        return TryLater(context, StatusCodes.Status503ServiceUnavailable, Say("Too many messages are waiting. Wait a few seconds, then send it again."));
    }

    private async Task<(DirectLineToken? Token, DirectLineConversation? Conversation, IResult? Refusal)> FindAsync(HttpContext context, string id)
    {
        var (token, refusal) = await access.CheckAsync(context, id);
        if (token is null) return (null, null, refusal);
        return await conversations.FindAsync(id, context.RequestAborted) is { } conversation ? (token, conversation, null) : (null, null, Results.NotFound());
    }

    private IResult Opened(HttpContext context, DirectLineToken token, int status)
    {
        var request = context.Request;
        var (scheme, watermark) = (request.IsHttps ? "wss" : "ws", ActivitySet.ReadWatermark(request.Query["watermark"]));
        var stream = FormattableString.Invariant(
            $"{scheme}://{request.Host}{request.PathBase}/v3/directline/conversations/{token.ConversationId}/stream?watermark={watermark}&t={tokens.IssueForStream(token)}");
        return Results.Json(
            new(token.ConversationId, tokens.Issue(token), (int)DirectLineToken.Lifetime.TotalSeconds, stream), DirectLineJsonContext.Default.TokenResponse, statusCode: status);
    }

    private static IResult Accepted(string id) => Results.Json(new(id), ActivityJsonContext.Default.ResourceResponse);

    private static IResult TryLater(HttpContext context, int status, string why)
    {
        context.Response.Headers.RetryAfter = "2";
        return Refusal.Of(status, why);
    }
}
