using Microsoft.Extensions.Options;
using Polly;
using Polly.Retry;

namespace SalesOpsBot.Web.Channels.Slack.WebApi;

/// <summary>When Slack is asked again: called too often, then when it says; a gateway's trouble or no answer, three times. A refusal stays one.</summary>
internal sealed class SlackRetry(IOptions<SlackOptions> options, ILogger<SlackRetry> logger)
{
    private const int ThrottledTries = 5;
    private const int TroubleTries = 3;

    /// <summary>For calls that may be made twice.</summary>
    public ResiliencePipeline<SlackResponse> Repeatable { get; } = Build(options.Value.RetryDelay, TroubleTries, logger);

    /// <summary>For messages that a person would see twice: without an answer nobody knows whether it was posted, so it is tried once more only.</summary>
    public ResiliencePipeline<SlackResponse> Posting { get; } = Build(options.Value.RetryDelay, 1, logger);

    private static ResiliencePipeline<SlackResponse> Build(TimeSpan delay, int lostTries, ILogger logger) => new ResiliencePipelineBuilder<SlackResponse>()
        .AddRetry(Retry(ThrottledTries, TimeSpan.Zero, logger, outcome => outcome.Result?.IsThrottled == true, outcome => outcome.Result?.Wait))
        .AddRetry(Retry(TroubleTries, delay, logger, outcome => outcome.Result?.IsTrouble == true && (int)outcome.Result.Status >= 500))
        .AddRetry(Retry(lostTries, delay, logger, outcome => outcome.Result is { IsTrouble: true, Status: < System.Net.HttpStatusCode.InternalServerError } || outcome.Exception is HttpRequestException or TimeoutException or IOException))
        .Build();

    private static RetryStrategyOptions<SlackResponse> Retry(
        int tries, TimeSpan delay, ILogger logger, Func<Outcome<SlackResponse>, bool> isWorthIt, Func<Outcome<SlackResponse>, TimeSpan?>? wait = null) => new()
        {
            MaxRetryAttempts = tries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = delay,
            ShouldHandle = attempt => ValueTask.FromResult(isWorthIt(attempt.Outcome)),
            DelayGenerator = attempt => ValueTask.FromResult(wait?.Invoke(attempt.Outcome)),
            OnRetry = attempt =>
            {
                Log.SlackRetried(logger, attempt.Outcome.Result?.Error ?? "no answer", attempt.AttemptNumber + 1, attempt.RetryDelay);
                return default;
            },
        };
}
