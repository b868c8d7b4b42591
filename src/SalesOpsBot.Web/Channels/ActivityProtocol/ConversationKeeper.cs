using System.Collections.Concurrent;
using System.Text.Json;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>Keeps how to speak to everybody, and forgets what came to its end.</summary>
internal sealed class ConversationKeeper(IConversationStore store, TimeProvider clock)
{
    // Precise enough to know in which of their channels a person was last.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private const int MostRecent = 5_000;

    // What is in the database already, as this process put it there or found it.
    private readonly ConcurrentDictionary<(string Channel, string Key), Conversation> _recent = new();

    /// <summary>Takes over what an activity tells of its conversation.</summary>
    /// <param name="activity">What came.</param>
    /// <param name="viewer">Who sent it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task KeepAsync(InboundActivity activity, Viewer? viewer, CancellationToken cancellationToken)
    {
        var where = ConversationReference.To(activity);
        // The web channel of ours and replies in the response have no address to keep.
        if (where.ServiceUrl is null) return Task.CompletedTask;
        return IsOver(activity)
            ? CloseAsync(where, cancellationToken)
            : RefreshAsync(where, Name(activity), activity.TenantId, viewer, cancellationToken);
    }

    /// <summary>Keeps a conversation that we opened.</summary>
    public Task KeepAsync(ConversationReference where, Viewer viewer, CancellationToken cancellationToken) =>
        RefreshAsync(where, null, where.Conversation.TenantId, viewer, cancellationToken);

    /// <summary>Ends a conversation in which we may not speak any more.</summary>
    public Task CloseAsync(ConversationReference where, CancellationToken cancellationToken)
    {
        _recent.TryRemove((where.ChannelId, where.ChannelKey), out _);
        return store.CloseAsync(where.ChannelId, where.ChannelKey, clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>How to speak first in a conversation that is kept.</summary>
    public static ConversationReference Read(Conversation conversation) =>
        JsonSerializer.Deserialize(conversation.Address, ActivityJsonContext.Default.ConversationReference)!;

    private async Task RefreshAsync(ConversationReference where, string? name, string? tenant, Viewer? viewer, CancellationToken cancellationToken)
    {
        var (key, now) = (where.ChannelKey, clock.GetUtcNow());
        var kind = Kind(where.Conversation);
        var isPersonal = kind == ConversationKind.Personal;
        var address = JsonSerializer.Serialize(
            where with { ActivityId = null, Conversation = where.Conversation with { Id = key }, User = isPersonal ? where.User : null }, ActivityJsonContext.Default.ConversationReference);
        var person = isPersonal ? viewer?.Person.Id : null;
        var at = (where.ChannelId, key);
        bool Says(Conversation known) => known is { ClosedAt: null } && known.Address == address && (name ?? known.Name) == known.Name && (person ?? known.PersonId) == known.PersonId && now - known.HeardAt < Fresh;
        if (_recent.TryGetValue(at, out var recent) && Says(recent)) return;
        var kept = await store.FindAsync(where.ChannelId, key, cancellationToken);
        if (kept is null || !Says(kept))
        {
            kept = new() { Channel = where.ChannelId, ChannelKey = key, Kind = kind, PersonId = person, TenantId = tenant, Name = name, Address = address, HeardAt = now };
            await store.KeepAsync(kept, cancellationToken);
        }

        if (_recent.Count >= MostRecent) _recent.Clear();
        _recent[at] = kept;
    }

    private static bool IsOver(InboundActivity activity) => activity switch
    {
        { Type: ActivityTypes.InstallationUpdate, Action: "remove" or "remove-upgrade" } => true,
        { Type: ActivityTypes.ConversationUpdate } when activity.ChannelText("eventType") is "channelDeleted" or "teamDeleted" => true,
        { Type: ActivityTypes.ConversationUpdate, MembersRemoved: { } removed } => removed.Any(member => member.Id is not null && member.Id == activity.Recipient?.Id),
        _ => false,
    };

    private static string? Name(InboundActivity activity) =>
        activity.ChannelText("channel", "name") ?? activity.ChannelText("team", "name") ?? activity.Conversation?.Name;

    private static ConversationKind Kind(ConversationAccount conversation) =>
        conversation.IsPersonal ? ConversationKind.Personal : conversation.ConversationType == "channel" ? ConversationKind.Channel : ConversationKind.Group;
}
