using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>The slash command: answered for the person alone, unless the words begin with <c>share</c> and everybody in the channel may see the answer.</summary>
internal sealed class CommandHandler(SlackConversation conversation, SlackWords words) : ISlackHandler
{
    private const string Share = "share ";

    public async Task<JsonObject?> HandleAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken)
    {
        var text = await words.ReadAsync(place.Workspace, payload.Text("text") ?? "", [], cancellationToken);
        var isShared = text.StartsWith(Share, StringComparison.OrdinalIgnoreCase);
        if (isShared) text = text[Share.Length..].TrimStart();
        var reply = text.Length > 0 ? await conversation.HearAsync(place, text, cancellationToken) : await conversation.WelcomeAsync(place, cancellationToken);
        await conversation.SendAsync(place, reply, isShared ? Answering.WithMessage : Answering.Privately, cancellationToken);
        return null;
    }
}
