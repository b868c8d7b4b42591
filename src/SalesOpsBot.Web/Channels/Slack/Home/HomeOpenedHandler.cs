using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Turns;

namespace SalesOpsBot.Web.Channels.Slack.Home;

/// <summary>Somebody opened the bot: its Home is published, its messages get questions to begin with.</summary>
internal sealed class HomeOpenedHandler(HomePage home, SlackConversation conversation, AssistantSurface surface) : ISlackHandler
{
    public async Task<JsonObject?> HandleAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken)
    {
        if (payload.Text("event", "tab") == "messages") await surface.SuggestAsync(place, (await conversation.WelcomeAsync(place, cancellationToken)).Suggestions, cancellationToken);
        else await home.PublishAsync(place with { Channel = null }, cancellationToken);
        return null;
    }
}
