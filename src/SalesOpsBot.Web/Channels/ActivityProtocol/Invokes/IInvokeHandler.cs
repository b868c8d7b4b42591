namespace SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;

/// <summary>Answers the invokes of a name.</summary>
internal interface IInvokeHandler
{
    /// <summary>Answers an invoke that came for the first time.</summary>
    Task<InvokeAnswer> AnswerAsync(InboundActivity invoke, ConversationReference to, CancellationToken cancellationToken);
}
