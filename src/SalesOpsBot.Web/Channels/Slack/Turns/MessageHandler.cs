using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>A direct message, or a mention in a channel or thread.</summary>
internal sealed class MessageHandler(SlackConversation conversation, SlackWords words, AssistantSurface surface) : ISlackHandler
{
    public async Task<JsonObject?> HandleAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken)
    {
        var bots = payload.Items("authorizations").Select(a => a.Text("user_id")).OfType<string>().ToList();
        var text = await words.ReadAsync(place.Workspace, payload.Text("event", "text") ?? "", bots, cancellationToken);
        var working = surface.WorkAsync(place, cancellationToken);
        var reply = text.Length > 0 ? await conversation.HearAsync(place, text, cancellationToken)
            : payload.Items("event", "files").Count > 0 ? new() { Text = Say("I can't read files. Write to me what it is about, in a sentence.") }
            : await conversation.WelcomeAsync(place, cancellationToken);
        await working;
        await conversation.SendAsync(place, reply, Answering.WithMessage, cancellationToken);
        await surface.RestAsync(place, cancellationToken);
        await surface.NameAsync(place, text, cancellationToken);
        return null;
    }
}
