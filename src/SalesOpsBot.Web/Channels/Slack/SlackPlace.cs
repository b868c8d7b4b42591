using System.Text.Json;

namespace SalesOpsBot.Web.Channels.Slack;

/// <summary>Where somebody said or tapped something, and where the answer goes.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="User">Who: <c>U…</c>.</param>
/// <param name="Channel">The channel or direct message; nothing on the Home and in forms opened from anywhere.</param>
internal sealed record SlackPlace(SlackWorkspace Workspace, string User, string? Channel)
{
    /// <summary>What was said or tapped, the same when it is delivered again: a change that it asks for is then the same one too.</summary>
    public string? Said { get; init; }

    /// <summary>The thread that answers belong to: its first message's <c>ts</c>.</summary>
    public string? Thread { get; init; }

    /// <summary>The message that was said, or whose button was tapped.</summary>
    public string? Message { get; init; }

    /// <summary>Where Slack takes an answer to a command or a tap, five times within half an hour.</summary>
    public Uri? ResponseUrl { get; init; }

    /// <summary>What opens a form, once and within three seconds.</summary>
    public string? Trigger { get; init; }

    /// <summary>Whether the tapped message is one that the person alone sees.</summary>
    public bool IsEphemeral { get; init; }

    /// <summary>Whether the person is alone with the bot.</summary>
    public bool IsDirect => Channel is null || Channel.StartsWith('D');

    /// <summary>The conversation, whose turns come one after the other and which has a memory: a thread, a direct message, or a person where there is neither.</summary>
    public string Conversation => $"slack:{Workspace.Id}:{Channel ?? User}{(Thread is null ? "" : $":{Thread}")}";

    /// <summary>A message's or a mention's place. Answers in channels go into a thread, which they begin where there is none.</summary>
    public static SlackPlace? OfMessage(JsonElement payload)
    {
        if (SlackWorkspace.From(payload) is not { } workspace || payload.Text("event", "user") is not { } user || payload.Text("event", "channel") is not { } channel) return null;
        var ts = payload.Text("event", "ts");
        var place = new SlackPlace(workspace, user, channel) { Message = ts, Thread = payload.Text("event", "thread_ts") };
        return place.IsDirect ? place : place with { Thread = place.Thread ?? ts };
    }

    /// <summary>Where another event happened.</summary>
    public static SlackPlace? OfEvent(JsonElement payload) =>
        SlackWorkspace.From(payload) is { } workspace
            ? new(workspace, payload.Text("event", "user") ?? payload.Text("event", "assistant_thread", "user_id") ?? "", payload.Text("event", "channel") ?? payload.Text("event", "assistant_thread", "channel_id"))
            {
                Thread = payload.Text("event", "assistant_thread", "thread_ts"),
            }
            : null;

    /// <summary>A command's place: there are no commands in threads.</summary>
    public static SlackPlace? OfCommand(JsonElement payload) =>
        SlackWorkspace.From(payload) is { } workspace && payload.Text("user_id") is { } user
            ? new(workspace, user, payload.Text("channel_id")) { ResponseUrl = Url(payload.Text("response_url")), Trigger = payload.Text("trigger_id") }
            : null;

    /// <summary>The place of a tap, a form or a shortcut.</summary>
    public static SlackPlace? OfInteraction(JsonElement payload)
    {
        if (SlackWorkspace.From(payload) is not { } workspace || payload.Text("user", "id") is not { } user) return null;
        var message = payload.Text("container", "message_ts") ?? payload.Text("message", "ts") ?? payload.Text("message_ts");
        var place = new SlackPlace(workspace, user, payload.Text("channel", "id") ?? payload.Text("container", "channel_id"))
        {
            Message = message,
            Thread = payload.Text("container", "thread_ts") ?? payload.Text("message", "thread_ts"),
            ResponseUrl = Url(payload.Text("response_url")),
            Trigger = payload.Text("trigger_id"),
            IsEphemeral = payload.Flag("container", "is_ephemeral"),
        };
        return place.IsDirect || place.IsEphemeral ? place : place with { Thread = place.Thread ?? message };
    }

    private static Uri? Url(string? text) => Uri.TryCreate(text, UriKind.Absolute, out var url) ? url : null;
}
