using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Forms;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Shortcuts: a new meeting from anywhere, a message into the CRM, a question about a message.</summary>
internal sealed class ShortcutHandler(SlackConversation conversation, SlackWords words, FormOpener forms, FormCards cards) : ISlackHandler
{
    /// <summary>The global shortcut that books a meeting.</summary>
    public const string NewMeeting = "new_meeting";

    /// <summary>The message shortcut that notes a message in the CRM.</summary>
    public const string LogToCrm = "log_to_crm";

    /// <summary>The message shortcut that asks about a message.</summary>
    public const string AskAboutThis = "ask_about_this";

    public async Task<JsonObject?> HandleAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken)
    {
        var answersTo = place with { Message = null, IsEphemeral = place.Channel is not null };
        switch (payload.Text("callback_id"))
        {
            case NewMeeting:
                await forms.OpenAsync(answersTo, cards.Find("new-meeting")!, cancellationToken);
                break;
            case LogToCrm:
                var form = cards.Find("log-to-crm")!;
                FormCards.Fill(form, "text", await TextAsync(place, payload, cancellationToken));
                await forms.OpenAsync(answersTo, form, cancellationToken);
                break;
            case AskAboutThis:
                var text = await TextAsync(place, payload, cancellationToken);
                var reply = text.Length > 0 ? await conversation.HearAsync(place, text, cancellationToken) : new() { Text = Say("There are no words in this message that I could ask about.") };
                await conversation.SendAsync(place, reply, Answering.Privately, cancellationToken);
                break;
        }

        return null;
    }

    private Task<string> TextAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken) =>
        words.ReadAsync(place.Workspace, payload.Text("message", "text") ?? "", [], cancellationToken);
}
