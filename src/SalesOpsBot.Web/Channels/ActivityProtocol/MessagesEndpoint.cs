namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary><c>POST /api/messages</c>: proves, reads, queues and acknowledges. No work is done before a 202.</summary>
internal sealed class MessagesEndpoint(
    ActivityAuthentication authentication, OutboundHosts hosts, SeenActivities seen, ActivityTurns turns, ILogger<MessagesEndpoint> logger)
{
    private const string CardActionInvoke = "adaptiveCard/action";
    private static readonly InvokeResponse Reused = InvokeResponse.Error(400, "BadRequest", "This id was used before by another activity.");

    public async Task<IResult> ReceiveAsync(HttpContext context)
    {
        if (!authentication.Admits(context)) return Results.StatusCode(StatusCodes.Status401Unauthorized);
        var (activity, refusal) = await InboundActivityReader.ReadAsync(context.Request);
        if (activity is null) return Results.StatusCode(refusal);
        return Refuse(activity) ?? await TakeAsync(context, activity);
    }

    private IResult? Refuse(InboundActivity activity)
    {
        if (activity is { Type: ActivityTypes.Invoke, Name: not CardActionInvoke }) return Results.StatusCode(StatusCodes.Status501NotImplemented);
        var isHandled = activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.Invoke;
        if (isHandled && (string.IsNullOrEmpty(activity.ChannelId) || string.IsNullOrEmpty(activity.Conversation?.Id))) return Results.BadRequest();
        var url = Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var parsed) ? parsed : null;
        var isSent = isHandled && activity.Type != ActivityTypes.Invoke && !activity.ExpectsReplies;
        if (url is null) return isSent || !string.IsNullOrEmpty(activity.ServiceUrl) ? Results.BadRequest() : null;
        if (hosts.Allows(url)) return null;
        Log.ServiceUrlRefused(logger, activity.ChannelId, url.Host);
        return Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private async Task<IResult> TakeAsync(HttpContext context, InboundActivity activity)
    {
        if (activity.Type is not (ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.Invoke)) return Acknowledge(activity, TurnResult.Nothing);
        if (seen.Once(activity, () => turns.TryBegin(activity)) is not { } work)
        {
            Log.TurnQueueFull(logger);
            context.Response.Headers.RetryAfter = "2";
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var inResponse = activity.ExpectsReplies || activity.Type == ActivityTypes.Invoke;
        return Acknowledge(activity, inResponse ? await work.WaitAsync(context.RequestAborted) : TurnResult.Nothing);
    }

    private static IResult Acknowledge(InboundActivity activity, TurnResult result) => activity switch
    {
        { Type: ActivityTypes.Invoke } => Results.Json(result.Invoke ?? Reused, ActivityJsonContext.Default.InvokeResponse),
        { ExpectsReplies: true } => Results.Json(new(result.Replies), ActivityJsonContext.Default.ExpectedReplies),
        _ => Results.Accepted(),
    };
}
