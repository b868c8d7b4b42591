using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>What a delivery is acknowledged with.</summary>
/// <param name="IsTaken">False where there was no room for it: Slack should deliver it again.</param>
/// <param name="Body">What Slack is told, where it asked: a form's fate, the options of a menu.</param>
internal sealed record SlackAnswer(bool IsTaken, JsonObject? Body = null)
{
    public static SlackAnswer Taken { get; } = new(true);

    public static SlackAnswer NoRoom { get; } = new(false);
}
