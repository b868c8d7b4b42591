using System.Text.Json;
using SalesOpsBot.Web.Channels.Slack.Forms;
using SalesOpsBot.Web.Channels.Slack.Home;
using SalesOpsBot.Web.Channels.Slack.Installations;
using SalesOpsBot.Web.Channels.Slack.Links;
using SalesOpsBot.Web.Channels.Slack.Turns;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>Finds out what a delivery asks for. The types are Slack's to widen: an unknown one asks for nothing.</summary>
internal static class SlackRouter
{
    /// <summary>Kinds of messages that are somebody's words; all other subtypes tell of edits, joins and the like.</summary>
    private static readonly string[] SaidSubtypes = ["file_share", "thread_broadcast", "me_message"];

    /// <summary>The work, or nothing where there is none.</summary>
    public static SlackWork? Route(SlackDelivery delivery) => delivery.Kind switch
    {
        SlackDeliveryKind.Command => Work<CommandHandler>(delivery, SlackPlace.OfCommand(delivery.Payload)),
        SlackDeliveryKind.Event => OfEvent(delivery),
        SlackDeliveryKind.Interaction => OfInteraction(delivery),
    };

    private static SlackWork? OfEvent(SlackDelivery delivery)
    {
        var payload = delivery.Payload;
        return payload.Text("type") != "event_callback" ? null : delivery.Type switch
        {
            "app_mention" when IsSaid(payload) => Work<MessageHandler>(delivery, SlackPlace.OfMessage(payload)),
            "message" when IsSaid(payload) && payload.Text("event", "channel_type") == "im" => Work<MessageHandler>(delivery, SlackPlace.OfMessage(payload)),
            "app_home_opened" => Work<HomeOpenedHandler>(delivery, SlackPlace.OfEvent(payload)),
            "assistant_thread_started" => Work<AssistantThreadHandler>(delivery, SlackPlace.OfEvent(payload)),
            "link_shared" => Work<LinkSharedHandler>(delivery, SlackPlace.OfEvent(payload)),
            "app_uninstalled" or "tokens_revoked" => Work<UninstalledHandler>(delivery, SlackPlace.OfEvent(payload)),
            _ => null,
        };
    }

    private static SlackWork? OfInteraction(SlackDelivery delivery)
    {
        var place = SlackPlace.OfInteraction(delivery.Payload);
        return delivery.Type switch
        {
            "block_actions" => Work<TapHandler>(delivery, place),
            "view_submission" => Work<FormHandler>(delivery, place is null ? null : FormContext.PlaceOf(place, delivery.Payload), isForm: true),
            "shortcut" or "message_action" => Work<ShortcutHandler>(delivery, place),
            _ => null,
        };
    }

    /// <summary>Whether a person said it, and not a bot: least of all this one, whose own messages come back as events.</summary>
    private static bool IsSaid(JsonElement payload)
    {
        if (payload.Text("event", "bot_id") is not null || payload.At("event", "bot_profile") is not null || payload.At("event", "edited") is not null) return false;
        if (payload.Text("event", "subtype") is { } subtype && !SaidSubtypes.Contains(subtype)) return false;
        return !payload.Items("authorizations").Any(a => a.Flag("is_bot") && a.Text("user_id") == payload.Text("event", "user"));
    }

    private static SlackWork? Work<T>(SlackDelivery delivery, SlackPlace? place, bool isForm = false)
        where T : ISlackHandler
    {
        if (place is null) return null;
        var here = place with { Said = delivery.Said };
        return new(here, delivery, (services, stop) => services.GetRequiredService<T>().HandleAsync(here, delivery.Payload, stop), isForm);
    }
}
