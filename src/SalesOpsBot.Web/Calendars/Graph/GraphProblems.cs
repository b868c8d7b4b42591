using System.Globalization;
using System.Net;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using SalesOpsBot.Sales;

namespace SalesOpsBot.Web.Calendars.Graph;

/// <summary>What Graph's refusals mean for the person who asks.</summary>
internal static class GraphProblems
{
    /// <summary>A sentence about a refusal.</summary>
    /// <param name="refusal">What Graph said.</param>
    /// <param name="mailbox">Whose calendar it was about.</param>
    /// <param name="clock">Against which a date to wait until is counted.</param>
    public static Problem From(ApiException refusal, string mailbox, TimeProvider clock) => (HttpStatusCode)refusal.ResponseStatusCode switch
    {
        HttpStatusCode.Unauthorized => Problem.Unavailable("Outlook does not accept how I sign in. An administrator has to look at the settings Graph:ClientId and Graph:ClientSecret."),
        HttpStatusCode.Forbidden => Problem.Unavailable($"Outlook does not let me use the calendar of {mailbox}. An administrator has to grant the permission Calendars.ReadWrite."),
        HttpStatusCode.NotFound => Problem.Unavailable($"Outlook knows no calendar of {mailbox}."),
        HttpStatusCode.Conflict or HttpStatusCode.PreconditionFailed => Problem.Unavailable("Somebody changed this in Outlook at the same time. Try again."),
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => Problem.Unavailable($"Outlook asks me to wait{Wait(refusal, clock)}. Try again then."),
        >= HttpStatusCode.InternalServerError => Problem.Unavailable("Outlook does not work just now. Try again in a few minutes."),
        _ => Problem.Unavailable($"Outlook did not take this ({Code(refusal) ?? refusal.ResponseStatusCode.ToString(CultureInfo.InvariantCulture)})."),
    };

    /// <summary>No answer came, or no token.</summary>
    public static Problem NoAnswer() => Problem.Unavailable("Outlook does not answer. Try again in a few minutes.");

    /// <summary>No token was given.</summary>
    public static Problem NoToken() => Problem.Unavailable("Outlook does not accept how I sign in. An administrator has to look at the settings of Graph.");

    /// <summary>Graph's own code of a refusal.</summary>
    public static string? Code(ApiException refusal) => (refusal as ODataError)?.Error?.Code;

    private static string Wait(ApiException refusal, TimeProvider clock)
    {
        using var response = new HttpResponseMessage();
        if (refusal.ResponseHeaders?.FirstOrDefault(h => h.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value is { } values) response.Headers.TryAddWithoutValidation("Retry-After", values);
        return GraphRetry.AskedToWait(response, clock) is not { } wait ? "" : wait < TimeSpan.FromMinutes(2)
            ? Say($" {Math.Ceiling(wait.TotalSeconds):0} seconds")
            : Say($" {Math.Ceiling(wait.TotalMinutes):0} minutes");
    }
}
