using SalesOpsBot.Assistant;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>One activity and the assistant: from what came to what is said.</summary>
internal sealed class ActivityTurn(ISalesAssistant assistant, PersonResolver people)
{
    /// <summary>Answers a message.</summary>
    public async Task<IReadOnlyList<OutboundActivity>> AnswerAsync(InboundActivity message, ConversationReference to, string conversation, CancellationToken cancellationToken)
    {
        var (turn, sentence) = TurnReader.Read(message, await people.FindAsync(message.From, cancellationToken), conversation);
        return turn is null
            ? [ActivityReplyWriter.Text(to, sentence!)]
            : ActivityReplyWriter.Write(to, await assistant.AnswerAsync(turn, cancellationToken));
    }

    /// <summary>Welcomes whoever was added, once each. A group is not greeted member by member.</summary>
    public async Task<IReadOnlyList<OutboundActivity>> WelcomeAsync(
        InboundActivity update, ConversationReference to, string conversation, WelcomedPeople welcomed, CancellationToken cancellationToken)
    {
        var said = new List<OutboundActivity>();
        if (!to.Conversation.IsPersonal) return said;
        foreach (var member in update.MembersAdded ?? [])
        {
            if (member.Id is not { } id || id == update.Recipient?.Id || !welcomed.IsFirst(to.ChannelId, to.Conversation.Id, id)) continue;
            // Members come with less than the sender does, who mostly is the same person.
            var account = id == update.From?.Id ? update.From : member;
            var viewer = await people.FindAsync(account, cancellationToken);
            said.AddRange(ActivityReplyWriter.Write(to with { User = member }, await assistant.WelcomeAsync(new(viewer, conversation, ""), cancellationToken)));
        }

        return said;
    }

    /// <summary>Answers a tapped <c>Action.Execute</c>.</summary>
    public async Task<InvokeResponse> InvokeAsync(InboundActivity invoke, string conversation, CancellationToken cancellationToken)
    {
        var turn = TurnReader.ReadInvoke(invoke, await people.FindAsync(invoke.From, cancellationToken), conversation);
        return turn is null
            ? InvokeResponse.Error(400, "BadRequest", "I don't know that button. Ask me again, and I'll make you a fresh card.")
            : ActivityReplyWriter.Invoke(await assistant.AnswerAsync(turn, cancellationToken));
    }
}
