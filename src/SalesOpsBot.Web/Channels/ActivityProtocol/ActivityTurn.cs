using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Web.Channels.ActivityProtocol.Accounts;
using SalesOpsBot.Web.Channels.ActivityProtocol.SignIn;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>One activity and the assistant: from what came to what is said.</summary>
internal sealed class ActivityTurn(ISalesAssistant assistant, AccountResolver accounts, Audience audience, ActivityInbox inbox, ConversationKeeper conversations, ConversationSender sender, SignInPrompt signIn)
{
    private static string Elsewhere => Say("That is not for everybody here, so I've sent it to you alone.");
    private static string NotHere => Say("That is not for everybody here. Open a chat with me and ask me there.");

    /// <summary>Answers a message. In a conversation of several, what not all of them may see goes to the asker alone.</summary>
    /// <param name="message">What came.</param>
    /// <param name="to">Where the answer goes.</param>
    /// <param name="isFirst">Asked before anything is done that must not be done twice, where that is not certain yet.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<OutboundActivity>> AnswerAsync(
        InboundActivity message, ConversationReference to, Func<CancellationToken, Task<bool>>? isFirst, CancellationToken cancellationToken)
    {
        var viewer = await accounts.FindAsync(to, message.From, cancellationToken);
        await conversations.KeepAsync(message, viewer, cancellationToken);
        var (turn, sentence) = TurnReader.Read(message, viewer, to.Key);
        if (turn is null) return [ActivityReplyWriter.Text(to, sentence!)];
        var reply = await assistant.AnswerAsync(turn with { Message = message.Id is { Length: > 0 } id ? id : null, IsFirst = isFirst }, cancellationToken);
        if (ReferenceEquals(reply, AssistantReply.Repeated)) return [];
        if (!to.Conversation.IsPersonal) return await AnswerAllAsync(to, viewer, reply, cancellationToken);
        var said = ActivityReplyWriter.Write(to, reply);
        return await signIn.AskAsync(to, cancellationToken) is { } question ? [.. said, question] : said;
    }

    /// <summary>Welcomes whoever was added, once each. A group is not greeted member by member.</summary>
    public async Task<IReadOnlyList<OutboundActivity>> WelcomeAsync(InboundActivity update, ConversationReference to, CancellationToken cancellationToken)
    {
        var said = new List<OutboundActivity>();
        var sentBy = await accounts.FindAsync(to, update.From, cancellationToken);
        await conversations.KeepAsync(update, sentBy, cancellationToken);
        if (!to.Conversation.IsPersonal) return said;
        foreach (var member in update.MembersAdded ?? [])
        {
            if (member.Id is not { } id || id == update.Recipient?.Id || !await inbox.IsNewcomerAsync(to, id, cancellationToken)) continue;
            // Members come with less than the sender does, who mostly is the same person.
            var viewer = id == update.From?.Id ? sentBy : await accounts.FindAsync(to, member, cancellationToken);
            said.AddRange(ActivityReplyWriter.Write(to with { User = member }, await assistant.WelcomeAsync(new(viewer, to.Key, ""), cancellationToken)));
        }

        return said;
    }

    private async Task<IReadOnlyList<OutboundActivity>> AnswerAllAsync(ConversationReference to, Viewer? asker, AssistantReply reply, CancellationToken cancellationToken)
    {
        var members = await audience.MembersAsync(to, cancellationToken);
        if (await audience.MayAllSeeAsync(to, members, asker, reply, cancellationToken))
            return ActivityReplyWriter.Write(to, reply, [.. (members ?? []).Select(member => member.Id).OfType<string>()]);
        var arrived = to.ServiceUrl is not null && await sender.SendAsync(asker!, reply, to, cancellationToken);
        return [ActivityReplyWriter.Text(to, arrived ? Elsewhere : NotHere)];
    }
}
