using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>
/// Slack's surface for assistants: what may be asked, what is being done, what a thread is about. Not every workspace has it; where Slack refuses, an hour
/// passes before it is tried again, and nothing else changes.
/// </summary>
internal sealed class AssistantSurface(SlackApi api, [FromKeyedServices(SlackServices.MachineClock)] TimeProvider clock)
{
    private const int Prompts = 4;
    private const int TitleText = 200;
    private const int MostTitled = 5_000;
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private readonly ConcurrentDictionary<string, long> _missingSince = new();
    private readonly ConcurrentDictionary<string, bool> _titled = new();

    /// <summary>Says that an answer is being made.</summary>
    public Task WorkAsync(SlackPlace place, CancellationToken cancellationToken) => StatusAsync(place, Say("is looking it up…"), cancellationToken);

    /// <summary>Takes that back, where the answer does not do so by itself because it stands outside the thread.</summary>
    public Task RestAsync(SlackPlace place, CancellationToken cancellationToken) => place.Thread is null ? StatusAsync(place, "", cancellationToken) : Task.CompletedTask;

    /// <summary>Names a thread after its first question. Where the assistant has a surface of its own, each question outside of a thread begins one.</summary>
    public Task NameAsync(SlackPlace place, string question, CancellationToken cancellationToken)
    {
        if (!place.IsDirect || Session(place) is not { } session || question.Length == 0 || !_titled.TryAdd($"{place.Conversation} {session}", true)) return Task.CompletedTask;
        if (_titled.Count > MostTitled) _titled.Clear();
        return TryAsync(place, "assistant.threads.setTitle", new() { ["channel_id"] = place.Channel, ["thread_ts"] = session, ["title"] = SlackText.Fit(question, TitleText) }, cancellationToken);
    }

    /// <summary>Offers questions.</summary>
    public Task SuggestAsync(SlackPlace place, IReadOnlyList<string> questions, CancellationToken cancellationToken)
    {
        if (questions.Count == 0) return Task.CompletedTask;
        var arguments = new JsonObject
        {
            ["channel_id"] = place.Channel,
            ["title"] = "You could ask",
            ["prompts"] = new JsonArray([.. questions.Distinct().Take(Prompts).Select(q => new JsonObject { ["title"] = SlackText.Fit(q, 75), ["message"] = q })]),
        };
        if (place.Thread is not null) arguments["thread_ts"] = place.Thread;
        return TryAsync(place, "assistant.threads.setSuggestedPrompts", arguments, cancellationToken);
    }

    private Task StatusAsync(SlackPlace place, string status, CancellationToken cancellationToken) => place is { IsDirect: true, Channel: not null } && Session(place) is { } thread
        ? TryAsync(place, "assistant.threads.setStatus", new() { ["channel_id"] = place.Channel, ["thread_ts"] = thread, ["status"] = status }, cancellationToken)
        : Task.CompletedTask;

    private static string? Session(SlackPlace place) => place.Thread ?? place.Message;

    private async Task TryAsync(SlackPlace place, string method, JsonObject arguments, CancellationToken cancellationToken)
    {
        var key = $"{place.Workspace.Id} {method}";
        if (_missingSince.TryGetValue(key, out var since) && clock.GetElapsedTime(since) < Pause) return;
        try
        {
            await api.CallAsync(place.Workspace, method, arguments, cancellationToken);
        }
        catch (SlackApiException)
        {
            _missingSince[key] = clock.GetTimestamp();
        }
    }
}
