using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Channels.Copies;

/// <summary>Puts a card as it is now into a message that a channel showed.</summary>
internal interface ICardTurner
{
    /// <summary>The channels whose messages it knows to turn.</summary>
    IReadOnlyCollection<string> Channels { get; }

    /// <summary>Turns a message.</summary>
    /// <returns>False where the message is gone for good. An exception says that another try may succeed.</returns>
    Task<bool> TurnAsync(CardCopy copy, AssistantReply reply, CancellationToken cancellationToken);
}
