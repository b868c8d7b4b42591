using System.ClientModel;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Leaves a model that failed alone for a while, so that not every turn waits for it in vain.</summary>
internal sealed class ModelRest(IOptions<AzureOpenAIOptions> options, TimeProvider clock)
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private Rest? _rest;

    /// <summary>Whether it is to be left alone now.</summary>
    public bool IsOn => Volatile.Read(ref _rest) is { } rest && clock.GetElapsedTime(rest.BeganAt) < rest.Lasts;

    /// <summary>Begins, or goes on for longer.</summary>
    /// <param name="cause">What failed; a <c>Retry-After</c> in it says how long.</param>
    public void Begin(Exception cause)
    {
        var asked = cause is ClientResultException refused && refused.GetRawResponse()?.Headers.TryGetValue("Retry-After", out var text) is true ? Read(text) : null;
        var wait = asked ?? options.Value.RestAfterFailure;
        Volatile.Write(ref _rest, new(clock.GetTimestamp(), wait > Longest ? Longest : wait));
    }

    private TimeSpan? Read(string? text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at > clock.GetUtcNow() ? at - clock.GetUtcNow() : null;
    }

    // By the time that passes and not by the clock, which somebody may set.
    private sealed record Rest(long BeganAt, TimeSpan Lasts);
}
