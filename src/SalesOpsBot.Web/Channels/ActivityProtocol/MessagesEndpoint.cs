using Microsoft.Extensions.Options;
using SalesOpsBot.Data;
using SalesOpsBot.Web.Channels.ActivityProtocol.Authentication;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;
using SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;
using SalesOpsBot.Web.Channels.ActivityProtocol.SignIn;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary><c>POST /api/messages</c>: proves, reads, queues and acknowledges. No work is done before a 202.</summary>
internal sealed class MessagesEndpoint(
    ActivityAuthentication authentication, OutboundHosts hosts, SeenActivities seen, ActivityInbox inbox, Readiness readiness, ActivityTurns turns, Apologies apologies,
    IOptions<BotFrameworkOptions> options, ILogger<MessagesEndpoint> logger)
{
    public async Task<IResult> ReceiveAsync(HttpContext context)
    {
        if (await authentication.FindCallerAsync(context) is not { } caller) return Results.StatusCode(StatusCodes.Status401Unauthorized);
        var (activity, refusal) = await InboundActivityReader.ReadAsync(context.Request);
        if (activity is null) return Refusal.Of(refusal);
        if (!authentication.Admits(caller, activity)) return Results.StatusCode(StatusCodes.Status401Unauthorized);
        return Refuse(activity) ?? await TakeAsync(context, activity);
    }

    private IResult? Refuse(InboundActivity activity)
    {
        if (activity.Type == ActivityTypes.Invoke && !IsKnown(activity.Name)) return Results.StatusCode(StatusCodes.Status501NotImplemented);
        var isHandled = IsHandled(activity);
        if (isHandled && (string.IsNullOrEmpty(activity.ChannelId) || string.IsNullOrEmpty(activity.Conversation?.Id))) return Results.BadRequest();
        var url = Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var parsed) ? parsed : null;
        var isSent = activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate && !activity.ExpectsReplies;
        if (url is null) return isSent || !string.IsNullOrEmpty(activity.ServiceUrl) ? Results.BadRequest() : null;
        if (hosts.Allows(url)) return null;
        Log.ServiceUrlRefused(logger, activity.ChannelId, url.Host);
        return Results.StatusCode(StatusCodes.Status403Forbidden);
    }

    private async Task<IResult> TakeAsync(HttpContext context, InboundActivity activity)
    {
        // Bots that answer each other never come to an end.
        if (!IsHandled(activity) || activity.From?.Role == "bot") return Acknowledge(activity, TurnResult.Nothing);
        var inResponse = activity.ExpectsReplies || activity.Type == ActivityTypes.Invoke;
        // While the program starts, the database may not be there: then the turn, which waits for that, does it.
        var isReceived = !inResponse && readiness.IsReady;
        try
        {
            if (isReceived && !await inbox.IsFirstAsync(activity, isKept: true, context.RequestAborted)) return Results.Accepted();
        }
        catch (Exception fault) when (DatabaseTroubles.AreBehind(fault))
        {
            // Not taken: the channel brings it again, and by then the database may be back.
            Log.ActivityNotKept(logger, fault);
            _ = apologies.SayAsync(activity, fault);
            context.Response.Headers.RetryAfter = "5";
            return Refusal.Of(StatusCodes.Status503ServiceUnavailable, Apology.For(fault));
        }

        if (seen.Once(activity, () => turns.TryBegin(activity, isReceived)) is not { } work)
        {
            Log.TurnQueueFull(logger);
            if (isReceived) await inbox.ForgetAsync(activity, CancellationToken.None);
            context.Response.Headers.RetryAfter = "2";
            return Refusal.Of(StatusCodes.Status503ServiceUnavailable, Say("Too many turns are waiting. Send it again in a few seconds."));
        }

        return Acknowledge(activity, inResponse ? await work.WaitAsync(context.RequestAborted) : TurnResult.Nothing);
    }

    private static IResult Acknowledge(InboundActivity activity, TurnResult result) => activity switch
    {
        { Type: ActivityTypes.Invoke } => Results.Json(result.Invoke ?? InvokeHandlers.Say(activity.Name, Say("That was asked before."), StatusCodes.Status400BadRequest), ActivityJsonContext.Default.JsonObject, statusCode: result.Status),
        { ExpectsReplies: true } => Results.Json(new(result.Replies), ActivityJsonContext.Default.ExpectedReplies),
        _ => Results.Accepted(),
    };

    private bool IsKnown(string? invoke) => InvokeHandlers.Find(invoke) is { } handler && (handler != typeof(SignInInvoke) || !string.IsNullOrEmpty(options.Value.SignInResource));

    private static bool IsHandled(InboundActivity activity) =>
        activity.Type is ActivityTypes.Message or ActivityTypes.ConversationUpdate or ActivityTypes.InstallationUpdate or ActivityTypes.Invoke;
}
