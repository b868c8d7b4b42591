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
            NoticeState.Waiting => Say("waits"),
            NoticeState.ForDigest => Say("goes with the summary"),
            NoticeState.Sent or NoticeState.Stale => line.Channel is { } channel ? Say($"sent to {Channel(channel)}") : Say("sent"),
            NoticeState.Folded => Say("went with the summary"),
            NoticeState.HeldBack => Say("held back"),
            NoticeState.Dropped => Say("dropped"),
            NoticeState.Expired => Say("too late"),
            NoticeState.Undeliverable => Say("not delivered"),
        };
        return line.Outcome is { Length: > 0 } outcome ? $"{state}: {outcome}" : state;
    }

    /// <summary>A channel as people call it.</summary>
    public static string Channel(string channel) => channel switch { "msteams" => "Teams", "slack" => "Slack", "webchat" => Say("the web page"), _ => channel };
}
