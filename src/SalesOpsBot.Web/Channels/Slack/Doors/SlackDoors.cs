using System.Text.Json.Nodes;
using SalesOpsBot.Web.Security;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>The doors over HTTP: proves, reads, hands over and acknowledges.</summary>
internal sealed class SlackDoors(SlackSignature signature, SlackIntake intake, ILogger<SlackDoors> logger)
{
    public Task<IResult> EventsAsync(HttpContext context) => ReceiveAsync(context, SlackRequestReader.Event);

    public Task<IResult> InteractionsAsync(HttpContext context) => ReceiveAsync(context, SlackRequestReader.Interaction);

    public Task<IResult> CommandsAsync(HttpContext context) => ReceiveAsync(context, SlackRequestReader.Command);

    private async Task<IResult> ReceiveAsync(HttpContext context, Func<ReadOnlyMemory<byte>, SlackDelivery?> read)
    {
        if (!signature.HasSecret) return Results.NotFound();
        if (await BoundedBody.ReadAsync(context.Request) is not { } body) return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        if (!signature.IsGenuine(context.Request.Headers, body.Span)) return Refuse(context, body);
        if (read(body) is not { } delivery) return Results.BadRequest();
        if (delivery.Payload.Text("type") == "url_verification") return Challenge(delivery);
        var answer = await intake.TakeAsync(delivery, context.RequestAborted);
        if (answer.IsTaken) return answer.Body is { } json ? Results.Text(json.ToJsonString(), "application/json") : Results.Ok();
        context.Response.Headers.RetryAfter = "2";
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    private IResult Refuse(HttpContext context, ReadOnlyMemory<byte> body)
    {
        if (SlackRequestReader.IsCertificateCheck(body)) return Results.Ok();
        Log.SlackRequestRefused(logger, context.Connection.RemoteIpAddress?.ToString());
        context.Response.Headers["X-Slack-No-Retry"] = "1";
        return Results.StatusCode(StatusCodes.Status401Unauthorized);
    }

    private static IResult Challenge(SlackDelivery delivery) =>
        delivery.Payload.Text("challenge") is { } challenge
            ? Results.Text(new JsonObject { ["challenge"] = challenge }.ToJsonString(), "application/json")
            : Results.BadRequest();
}
