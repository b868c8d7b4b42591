using SalesOpsBot.Sales.Notices;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>What becomes of notices, in words.</summary>
internal static class NoticeWords
{
    /// <summary>How one stands, and why.</summary>
    public static string State(NoticeLine line)
    {
        var state = line.State switch
        {
            NoticeState.Waiting => "waits",
            NoticeState.ForDigest => "goes with the summary",
            NoticeState.Sent or NoticeState.Stale => line.Channel is { } channel ? $"sent to {Channel(channel)}" : "sent",
            NoticeState.Folded => "went with the summary",
            NoticeState.HeldBack => "held back",
            NoticeState.Dropped => "dropped",
            NoticeState.Expired => "too late",
            NoticeState.Undeliverable => "not delivered",
        };
        return line.Outcome is { Length: > 0 } outcome ? $"{state}: {outcome}" : state;
    }

    /// <summary>A channel as people call it.</summary>
    public static string Channel(string channel) => channel switch { "msteams" => "Teams", "slack" => "Slack", "webchat" => "the web page", _ => channel };
}
