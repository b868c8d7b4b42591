using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;

namespace SalesOpsBot.Assistant.Memory;

/// <summary>What a conversation was about lately, so that "and last quarter?" has a meaning. It forgets by itself.</summary>
internal sealed class ConversationMemory(IDistributedCache cache, IOptions<AssistantOptions> options)
{
    // A cache of this process gives back the very bytes that were put in: what they say is known already.
    private readonly ConditionalWeakTable<byte[], IReadOnlyList<RememberedTurn>> _said = [];

    /// <summary>The latest turns, oldest first; empty where there were none or they are too long ago.</summary>
    public async Task<IReadOnlyList<RememberedTurn>> RecallAsync(UserTurn turn, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var bytes = await cache.GetAsync(Key(turn), cancellationToken);
        var turns = bytes is null ? [] : _said.TryGetValue(bytes, out var said) ? said : JsonSerializer.Deserialize<List<RememberedTurn>>(bytes, Json.Options) ?? [];
        return turns.Count > 0 && now - turns[^1].At > options.Value.MemoryLasts ? [] : turns;
    }

    /// <summary>Adds a turn and forgets the oldest beyond the limit.</summary>
    public Task RememberAsync(UserTurn turn, IReadOnlyList<RememberedTurn> before, RememberedTurn latest, CancellationToken cancellationToken)
    {
        IReadOnlyList<RememberedTurn> kept = [.. before.Append(latest with { Runs = WrittenRuns.Of(latest.Runs).Read }).TakeLast(options.Value.MemoryTurns)];
        var bytes = Write(kept);
        _said.Add(bytes, kept);
        var lasts = new DistributedCacheEntryOptions { SlidingExpiration = options.Value.MemoryLasts };
        return cache.SetAsync(Key(turn), bytes, lasts, cancellationToken);
    }

    private static byte[] Write(IReadOnlyList<RememberedTurn> turns)
    {
        var buffer = new ArrayBufferWriter<byte>(1_024 + turns.Sum(turn => turn.Text.Length + WrittenRuns.Of(turn.Runs).Text.Length));
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            foreach (var turn in turns)
            {
                json.WriteStartObject();
                json.WriteString("at", turn.At);
                json.WriteString("text", turn.Text);
                json.WritePropertyName("runs");
                json.WriteRawValue(WrittenRuns.Of(turn.Runs).Text, skipInputValidation: true);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    // In a group each person has a thread of thought of their own.
    private static string Key(UserTurn turn) => $"memory:{turn.ConversationId}:{turn.Viewer?.Person.Id.Value}";
}
