using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;

namespace SalesOpsBot.Assistant.Memory;

/// <summary>What a conversation was about lately, so that "and last quarter?" has a meaning. It forgets by itself.</summary>
internal sealed class ConversationMemory(IDistributedCache cache, IOptions<AssistantOptions> options)
{
    /// <summary>The latest turns, oldest first; empty where there were none or they are too long ago.</summary>
    public async Task<IReadOnlyList<RememberedTurn>> RecallAsync(UserTurn turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var bytes = await cache.GetAsync(Key(turn), cancellationToken);
        var turns = bytes is null ? [] : JsonSerializer.Deserialize<List<RememberedTurn>>(bytes, Json.Options) ?? [];
        return turns.Count > 0 && now - turns[^1].At > options.Value.MemoryLasts ? [] : turns;
    }

    /// <summary>Adds a turn and forgets the oldest beyond the limit.</summary>
    public Task RememberAsync(UserTurn turn, IReadOnlyList<RememberedTurn> before, RememberedTurn latest, CancellationToken cancellationToken)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(before.Append(latest).TakeLast(options.Value.MemoryTurns), Json.Options);
        return cache.SetAsync(Key(turn), bytes, new() { SlidingExpiration = options.Value.MemoryLasts }, cancellationToken);
    }

    // In a group each person has a thread of thought of their own.
    private static string Key(UserTurn turn) => $"turns:{turn.ConversationId}:{turn.Viewer?.Person.Id.Value}";
}
