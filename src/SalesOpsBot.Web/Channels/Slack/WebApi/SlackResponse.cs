using System.Net;
using System.Text.Json;

namespace SalesOpsBot.Web.Channels.Slack.WebApi;

/// <summary>What came back from Slack, good or not.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Body">The body, where it is JSON.</param>
/// <param name="RetryAfter">When Slack wants to be asked again.</param>
internal sealed record SlackResponse(HttpStatusCode Status, JsonElement? Body, TimeSpan? RetryAfter)
{
    private static readonly TimeSpan UnsaidWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    public bool IsOk => Body?.Flag("ok") == true;

    /// <summary>Slack's word for what is wrong.</summary>
    public string Error => Body?.Text("error") ?? $"http_{(int)Status}";

    /// <summary>Asked too often: some methods say so with a status, some in the body.</summary>
    public bool IsThrottled => Status == HttpStatusCode.TooManyRequests || (!IsOk && Body?.Text("error") is "ratelimited" or "rate_limited");

    /// <summary>Neither a yes nor a no: a gateway's page, half a body.</summary>
    public bool IsTrouble => !IsThrottled && ((int)Status >= 500 || Body?.At("ok") is null || (!IsOk && Error is "internal_error" or "fatal_error" or "service_unavailable" or "request_timeout"));

    /// <summary>How long to wait where it is throttled.</summary>
    public TimeSpan Wait => RetryAfter is not { } asked ? UnsaidWait : asked < TimeSpan.Zero ? TimeSpan.Zero : asked > LongestWait ? LongestWait : asked;

    /// <summary>What Slack says of the fault, for the log: it names the places in the message, never its words.</summary>
    public string Details => string.Join("; ", (Body?.Items("response_metadata", "messages") ?? []).Concat(Body?.Items("errors") ?? []).Select(m => m.ValueKind == JsonValueKind.String ? m.GetString() : m.GetRawText()).Distinct().Take(5));

    public static async Task<SlackResponse> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return new(response.StatusCode, SlackJson.TryParse(body), response.Headers.RetryAfter?.Delta);
    }
}
