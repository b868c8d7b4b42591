using SalesOpsBot.Assistant;
using SalesOpsBot.Assistant.Telemetry;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Web.Channels.Copies;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.Forms;
using SalesOpsBot.Web.Channels.Slack.Home;
using SalesOpsBot.Web.Channels.Slack.People;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Talks with the assistant for somebody in Slack, and sends what it says to where it may be seen.</summary>
internal sealed class SlackConversation(
    ISalesAssistant assistant, SlackPeople people, SlackAudience audience, SlackPoster poster, FormStore forms, ShownCards shown, HomePage home, SlackConversationKeeper keeper, TimeProvider clock, ILogger<SlackConversation> logger)
{
    private static string OnlyYou => Say("Only you see this: not everybody here may see these figures.");

    /// <summary>Answers words.</summary>
    public Task<AssistantReply> HearAsync(SlackPlace place, string text, CancellationToken cancellationToken) =>
        AnswerAsync(place, viewer => assistant.AnswerAsync(new(viewer, place.Conversation, text) { Message = place.Said }, cancellationToken), cancellationToken);

    /// <summary>Answers a tap.</summary>
    public Task<AssistantReply> TapAsync(SlackPlace place, CardAction action, CancellationToken cancellationToken) =>
        AnswerAsync(place, viewer => assistant.AnswerAsync(new(viewer, place.Conversation, "") { Message = place.Said, Action = action }, cancellationToken), cancellationToken);

    /// <summary>Greets.</summary>
    public Task<AssistantReply> WelcomeAsync(SlackPlace place, CancellationToken cancellationToken) =>
        AnswerAsync(place, viewer => assistant.WelcomeAsync(new(viewer, place.Conversation, ""), cancellationToken), cancellationToken);

    /// <summary>Sends a reply. In a channel, figures that not everybody there may see go to the asker alone.</summary>
    public async Task SendAsync(SlackPlace place, AssistantReply reply, Answering how, CancellationToken cancellationToken)
    {
        using var span = Spans.Begin("outbox", ("channel", "slack"));
        var isForAll = how != Answering.Privately && await audience.MayAllSeeAsync(place, reply, cancellationToken);
        foreach (var (part, i) in reply.EachDecision().Select((part, i) => (part, i)))
        {
            var form = part.Cards.FirstOrDefault(FormCard.HasInputs) is { } card ? await forms.KeepAsync(card, cancellationToken) : null;
            var note = how == Answering.Decided ? $"<@{place.User}> · {SlackText.Date(clock.GetUtcNow(), "{date_short_pretty} {time}")}" : isForAll || how == Answering.Privately || place.IsEphemeral ? null : OnlyYou;
            var messages = MessageWriter.Write(part, note, form);
            for (var m = 0; m < messages.Count; m++)
            {
                var replaces = i == 0 && m == 0 && how is Answering.InPlace or Answering.Decided && place is { Message: not null, Channel: not null };
                var sent = await SendOneAsync(place, messages[m], how, isForAll, replaces, cancellationToken);
                if (m == 0 && sent is not null) await shown.KeepAsync(ShownCard.OfAll(part), SlackCardTurner.Channel, sent.Id, sent.Write(), cancellationToken);
            }
        }

        // What was decided may stand on their Home too.
        if (reply.Subjects.Any(subject => subject is { TurnsAt: null })) await home.PublishAgainAsync(place, cancellationToken);
    }

    private Task<SlackSent?> SendOneAsync(SlackPlace place, SlackMessage message, Answering how, bool isForAll, bool replaces, CancellationToken cancellationToken)
    {
        if (how == Answering.Privately || place.IsEphemeral) return poster.RespondAsync(place, message, replaces && place.IsEphemeral, isShared: false, cancellationToken);
        if (!isForAll) return poster.WhisperAsync(place, message, cancellationToken);
        // A command may come from a channel that the bot is not in.
        if (place is { ResponseUrl: not null, Message: null }) return poster.RespondAsync(place, message, replaces: false, isShared: true, cancellationToken);
        return replaces ? poster.ReplaceAsync(place, message, cancellationToken) : poster.PostAsync(place, message, cancellationToken);
    }

    private async Task<AssistantReply> AnswerAsync(SlackPlace place, Func<Viewer?, Task<AssistantReply>> answer, CancellationToken cancellationToken)
    {
        try
        {
            var person = await people.FindAsync(place.Workspace, place.User, cancellationToken);
            if (person.Viewer is { } viewer) await keeper.KeepAsync(place, viewer, cancellationToken);
            return person.Refusal is { } refusal ? new() { Text = refusal } : await answer(person.Viewer);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.TurnFailed(logger, exception, place.Conversation);
            return new() { Text = Apology.For(exception) };
        }
    }
}
