using System.Text.Json;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Keeps where people were last heard of in Slack, so that they can be spoken to there again.</summary>
internal sealed class SlackConversationKeeper(IConversationStore store, TimeProvider clock)
{
    private const string Channel = "slack";

    // Precise enough to know in which of their channels a person was last.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    /// <summary>Takes over where somebody wrote or tapped something.</summary>
    /// <returns>The conversation as it is kept; nothing for the Home and forms, which are no place to write to.</returns>
    public async Task<Conversation?> KeepAsync(SlackPlace place, Viewer person, CancellationToken cancellationToken)
    {
        if (place.Channel is not { } channel) return null;
        var (key, now) = ($"{place.Workspace.Id}:{channel}", clock.GetUtcNow());
        var known = await store.FindAsync(Channel, key, cancellationToken);
        if (known is { ClosedAt: null } && now - known.HeardAt < Fresh) return known;
        var isDirect = channel.StartsWith('D');
        await store.KeepAsync(
            new()
            {
                Channel = Channel,
                ChannelKey = key,
                Kind = isDirect ? ConversationKind.Personal : ConversationKind.Channel,
                PersonId = isDirect ? person.Person.Id : null,
                TenantId = place.Workspace.Id,
                Address = JsonSerializer.Serialize(new SlackAddress(place.Workspace.Team, place.Workspace.Enterprise, place.User, channel)),
                HeardAt = now,
            }, cancellationToken);
        return await store.FindAsync(Channel, key, cancellationToken);
    }

    /// <summary>The place of a conversation that is kept.</summary>
    public static SlackPlace Read(Conversation conversation)
    {
        var address = JsonSerializer.Deserialize<SlackAddress>(conversation.Address)!;
        return new(new(address.Team, address.Enterprise), address.User, address.Channel);
    }

    private sealed record SlackAddress(string? Team, string? Enterprise, string User, string Channel);
}
