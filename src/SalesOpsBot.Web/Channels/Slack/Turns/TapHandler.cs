using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.Forms;
using SalesOpsBot.Web.Channels.Slack.Home;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Tapped buttons and chosen lines of menus, on a message or on the Home. What their data says is not believed: rights are checked by the tool.</summary>
internal sealed class TapHandler(SlackConversation conversation, FormOpener forms, FormStore kept, FormCards cards, HomePage home) : ISlackHandler
{
    private static string Unknown => Say("I don't know that button. Ask me again, and I'll make you a fresh card.");
    private static string TooOld => Say("This form is too old. Ask me again, and I'll make you a fresh one.");

    public async Task<JsonObject?> HandleAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken)
    {
        foreach (var (action, i) in payload.Items("actions").Select((action, i) => (action, i)))
        {
            var kind = (action.Text("action_id") ?? "").Split('.')[0];
            if (kind == CardButtons.Link) continue;
            await TapAsync(i == 0 ? place : place with { Said = string.Create(CultureInfo.InvariantCulture, $"{place.Said}.{i}") }, kind, Data(action.Text("value") ?? action.Text("selected_option", "value")), cancellationToken);
            if (payload.Text("view", "type") == "home") await home.PublishAgainAsync(place, cancellationToken);
        }

        return null;
    }

    private async Task TapAsync(SlackPlace place, string kind, JsonObject? data, CancellationToken cancellationToken)
    {
        if (data?.Text(FormCard.Key) is { } key)
        {
            if (await kept.FindAsync(key, cancellationToken) is { } card) await forms.OpenAsync(place, card, cancellationToken);
            else await forms.SayAsync(place, TooOld, cancellationToken);
        }
        else if (data?.Text(FormCards.Open) is { } name && cards.Find(name) is { } form)
        {
            await forms.OpenAsync(place with { Message = null }, form, cancellationToken);
        }
        else if (data?.Text("say") is { } sentence)
        {
            await SendAsync(place, kind, await conversation.HearAsync(place, sentence, cancellationToken), cancellationToken);
        }
        else if (CardAction.TryRead(data) is not { } action)
        {
            await SendAsync(place, CardButtons.Tap, new() { Text = Unknown }, cancellationToken);
        }
        else if (kind == CardButtons.Form)
        {
            await forms.OpenAsync(place, async stop => await conversation.TapAsync(place, action, stop), cancellationToken);
        }
        else
        {
            await SendAsync(place, kind, await conversation.TapAsync(place, action, cancellationToken), cancellationToken);
        }
    }

    // Somebody else's tap on a card that only its owner can decide must not take the card from everybody: what comes of it is theirs to read.
    private Task SendAsync(SlackPlace place, string kind, AssistantReply reply, CancellationToken cancellationToken) => conversation.SendAsync(
        place, reply, kind switch
        {
            CardButtons.Turn => Answering.InPlace,
            CardButtons.Decide when reply.Subjects is [not null, ..] => Answering.Decided,
            CardButtons.Decide when !place.IsDirect => Answering.Privately,
            _ => Answering.WithMessage,
        }, cancellationToken);

    private static JsonObject? Data(string? value) => value is not null && SlackJson.TryParse(Encoding.UTF8.GetBytes(value)) is { } data ? JsonObject.Create(data) : null;
}
