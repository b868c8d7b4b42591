using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Somebody opened a thread with the assistant: they are greeted, and offered what they could ask.</summary>
internal sealed class AssistantThreadHandler(SlackConversation conversation, AssistantSurface surface) : ISlackHandler
{
    public async Task<JsonObject?> HandleAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken)
    {
        var welcome = await conversation.WelcomeAsync(place, cancellationToken);
        await surface.SuggestAsync(place, welcome.Suggestions, cancellationToken);
        await conversation.SendAsync(place, welcome with { Suggestions = [] }, Answering.WithMessage, cancellationToken);
        return null;
    }
}
