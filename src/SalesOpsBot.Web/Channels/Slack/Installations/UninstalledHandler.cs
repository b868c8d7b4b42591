using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Turns;

namespace SalesOpsBot.Web.Channels.Slack.Installations;

/// <summary>A workspace took the bot off, or revoked its token: what it gave us is deleted. The two events come in any order.</summary>
internal sealed class UninstalledHandler(SlackTokens tokens, ILogger<UninstalledHandler> logger) : ISlackHandler
{
    public async Task<JsonObject?> HandleAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken)
    {
        // Tokens of people are none of ours; only the loss of the bot's ends an installation.
        if (payload.Text("event", "type") == "tokens_revoked" && payload.Items("event", "tokens", "bot").Count == 0) return null;
        await tokens.ForgetAsync(place.Workspace, cancellationToken);
        Log.SlackUninstalled(logger, place.Workspace.Id);
        return null;
    }
}
