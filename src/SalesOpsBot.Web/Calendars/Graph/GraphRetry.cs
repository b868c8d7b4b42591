using System.Net;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace SalesOpsBot.Web.Calendars.Graph;

/// <summary>
/// Asks Graph again where that helps: throttled (then when it says), no answer, a gateway's trouble. All that is sent may be sent twice: reads, changes to a
/// state, and new events under a transaction's id. A wait beyond what a person would sit through is told instead.
/// </summary>
internal sealed class GraphRetry(IOptions<GraphOptions> options, TimeProvider clock, ILogger<GraphRetry> logger) : DelegatingHandler
{
    private readonly ResiliencePipeline<HttpResponseMessage> _pipeline = new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 3,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.Value.RetryDelay,
            MaxDelay = options.Value.LongestWait,
            ShouldHandle = attempt => ValueTask.FromResult(
                IsWorthAnotherTry(attempt.Outcome, attempt.Context.CancellationToken) && (AskedToWait(attempt.Outcome.Result, clock) ?? TimeSpan.Zero) <= options.Value.LongestWait),
            DelayGenerator = attempt => ValueTask.FromResult(AskedToWait(attempt.Outcome.Result, clock)),
            OnRetry = attempt =>
            {
                Log.CalendarRetried(logger, attempt.AttemptNumber + 1, attempt.RetryDelay);
                attempt.Outcome.Result?.Dispose();
                return default;
            },
        })
        .Build();

    /// <summary>How long Graph asks to wait; nothing where it does not say.</summary>
    public static TimeSpan? AskedToWait(HttpResponseMessage? response, TimeProvider clock) =>
        response?.Headers.RetryAfter is not { } retry || (retry.Delta ?? retry.Date - clock.GetUtcNow()) is not { } wait ? null : wait < TimeSpan.Zero ? TimeSpan.Zero : wait;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content) await content.LoadIntoBufferAsync(cancellationToken);
        return await _pipeline.ExecuteAsync(async token => await base.SendAsync(request, token), cancellationToken);
    }

    private static bool IsWorthAnotherTry(Outcome<HttpResponseMessage> outcome, CancellationToken cancellationToken) => outcome switch
    {
        { Exception: HttpRequestException } => true,
        { Exception: TaskCanceledException } => !cancellationToken.IsCancellationRequested,
        { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout } => true,
        _ => false,
    };
}
