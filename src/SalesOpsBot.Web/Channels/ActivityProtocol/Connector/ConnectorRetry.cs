using System.Net;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>When a connector is asked again: throttled (then when it says), a lost race, a gateway's trouble, no answer. Nothing else gets better by asking.</summary>
internal sealed class ConnectorRetry(IOptions<BotFrameworkOptions> options, TimeProvider clock, ILogger<ConnectorRetry> logger)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(60);

    public ResiliencePipeline<HttpResponseMessage> Pipeline { get; } = new ResiliencePipelineBuilder<HttpResponseMessage>()
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 4,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.Value.RetryDelay,
            MaxDelay = LongestWait,
            ShouldHandle = attempt => ValueTask.FromResult(IsWorthAnotherTry(attempt.Outcome, attempt.Context.CancellationToken)),
            DelayGenerator = attempt => ValueTask.FromResult(AskedToWait(attempt.Outcome.Result, clock)),
            OnRetry = attempt =>
            {
                Log.ConnectorRetried(logger, attempt.Outcome.Result?.RequestMessage?.RequestUri?.Host, attempt.AttemptNumber + 1, attempt.RetryDelay);
                attempt.Outcome.Result?.Dispose();
                return default;
            },
        })
        .Build();

    private static bool IsWorthAnotherTry(Outcome<HttpResponseMessage> outcome, CancellationToken cancellationToken) => outcome switch
    {
        { Exception: HttpRequestException } => true,
        { Exception: TaskCanceledException } => !cancellationToken.IsCancellationRequested,
        { Result.StatusCode: HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout } => true,
        _ => false,
    };

    private static TimeSpan? AskedToWait(HttpResponseMessage? response, TimeProvider clock)
    {
        var asked = response?.Headers.RetryAfter is { } retry ? retry.Delta ?? retry.Date - clock.GetUtcNow() : null;
        return asked is not { } wait ? null : wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestWait ? LongestWait : wait;
    }
}
