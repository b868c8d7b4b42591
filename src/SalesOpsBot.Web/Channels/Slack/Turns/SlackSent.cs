using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>A message of ours that everybody in its place sees, and that can be put another in the place of at any time.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Channel">The channel, as Slack named it when it took the message.</param>
/// <param name="Ts">The message in it.</param>
internal sealed record SlackSent(SlackWorkspace Workspace, string Channel, string Ts)
{
    /// <summary>The one id that names it.</summary>
    public string Id => $"{Workspace.Id}:{Channel}:{Ts}";

    /// <summary>The message that a call posted or changed; nothing where Slack does not say.</summary>
    public static SlackSent? Of(SlackWorkspace workspace, JsonElement answer, string? channel = null, string? ts = null) =>
        (answer.Text("channel") ?? channel) is { } where && (answer.Text("ts") ?? ts) is { } which ? new(workspace, where, which) : null;

    /// <summary>The text by which it is found again.</summary>
    public string Write() => new JsonObject { ["team"] = Workspace.Team, ["enterprise"] = Workspace.Enterprise, ["channel"] = Channel, ["ts"] = Ts }.ToJsonString();

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static SlackSent? Read(string text) => SlackJson.TryParse(Encoding.UTF8.GetBytes(text)) is { } kept
        ? Of(new(kept.Text("team"), kept.Text("enterprise")), kept)
        : null;
}
