using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Channels.Copies;

/// <summary>What a message shows that may be decided elsewhere.</summary>
/// <param name="Subject">What its card stands for.</param>
/// <param name="For">With whose rights and in whose formats it was made.</param>
internal sealed record ShownCard(CardSubject Subject, Viewer For)
{
    /// <summary>What one card of a reply shows; nothing where nobody decides it.</summary>
    public static ShownCard? Of(AssistantReply reply, int card) =>
        reply.For is { } viewer && card < reply.Subjects.Count && reply.Subjects[card] is { } subject ? new(subject, viewer) : null;

    /// <summary>What a message shows that holds the whole reply. Of several cards in one message none can be turned alone.</summary>
    public static ShownCard? OfAll(AssistantReply reply) => reply.Cards.Count == 1 ? Of(reply, 0) : null;
}
