using System.Text.Json;
using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Web.Channels.Copies;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>Turns cards in Teams and what imitates it, where each card is a message of its own that can be put in another's place.</summary>
internal sealed class ActivityCardTurner(IServiceScopeFactory scopes) : ICardTurner
{
    public IReadOnlyCollection<string> Channels { get; } = ["msteams", "emulator"];

    public async Task<bool> TurnAsync(CardCopy copy, AssistantReply reply, CancellationToken cancellationToken)
    {
        var to = JsonSerializer.Deserialize(copy.Address, ActivityJsonContext.Default.ConversationReference)!;
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var card = ActivityReplyWriter.Write(to with { ActivityId = null }, reply)[^1] with { SuggestedActions = null, Shows = null };
            await scope.ServiceProvider.GetRequiredService<ConnectorClient>().UpdateAsync(to, to.ActivityId!, card, cancellationToken);
            return true;
        }
        catch (ConnectorException refused) when (refused.IsTheEnd || refused.StatusCode is System.Net.HttpStatusCode.NotFound or System.Net.HttpStatusCode.Gone)
        {
            return false;
        }
    }
}
