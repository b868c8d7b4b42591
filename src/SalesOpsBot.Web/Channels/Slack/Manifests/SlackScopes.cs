namespace SalesOpsBot.Web.Channels.Slack.Manifests;

/// <summary>What the bot must be allowed, and why: each scope stands beside the methods, events and surfaces that need it, and none is asked for without one.</summary>
internal static class SlackScopes
{
    /// <summary>Each method that is called, with its scope; nothing where it needs none.</summary>
    public static IReadOnlyDictionary<string, string?> OfMethods { get; } = new SortedDictionary<string, string?>(StringComparer.Ordinal)
    {
        ["assistant.threads.setStatus"] = "chat:write",
        ["assistant.threads.setSuggestedPrompts"] = "assistant:write",
        ["assistant.threads.setTitle"] = "assistant:write",
        ["auth.test"] = null,
        ["chat.postEphemeral"] = "chat:write",
        ["chat.postMessage"] = "chat:write",
        ["chat.unfurl"] = "links:write",
        ["chat.update"] = "chat:write",
        ["conversations.members"] = "channels:read",
        ["users.info"] = "users:read",
        ["views.open"] = null,
        ["views.publish"] = null,
        ["views.update"] = null,
    };

    /// <summary>Each event that is subscribed to, with its scope; nothing where it needs none.</summary>
    public static IReadOnlyDictionary<string, string?> OfEvents { get; } = new SortedDictionary<string, string?>(StringComparer.Ordinal)
    {
        ["app_home_opened"] = null,
        ["app_mention"] = "app_mentions:read",
        ["app_uninstalled"] = null,
        ["link_shared"] = "links:read",
        ["message.im"] = "im:history",
        ["tokens_revoked"] = null,
    };

    /// <summary>Slash command and shortcuts; the members of private channels and group messages; the address in <c>users.info</c>.</summary>
    private static readonly string[] OfSurfaces = ["commands", "groups:read", "mpim:read", "users:read.email"];

    /// <summary>All scopes, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [.. OfMethods.Values.Concat(OfEvents.Values).OfType<string>().Concat(OfSurfaces).Distinct().Order(StringComparer.Ordinal)];
}
