using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SalesOpsBot.Data.Channels;
using SalesOpsBot.Web.Channels.ActivityProtocol;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>The log of a conversation, which clients read from a watermark on, by asking or by waiting for more. It lies in the database; this is a way to it.</summary>
internal sealed class DirectLineConversation(string id, DirectLineLogs logs)
{
    // Clients that poll ask more often, and those that wait are noted as often.
    private static readonly TimeSpan Polling = TimeSpan.FromMinutes(1);

    public string Id { get; } = id;

    /// <summary>Somebody is there.</summary>
    public Task TouchAsync(CancellationToken cancellationToken) => logs.Log.TouchAsync(Id, logs.Clock.GetUtcNow(), cancellationToken);

    /// <summary>Whether a client waits for more, or has asked for it just now.</summary>
    public async Task<bool> IsWatchedAsync(CancellationToken cancellationToken) =>
        logs.IsPresent(Id) || (await logs.Log.TouchedAtAsync(Id, cancellationToken) is { } touched && logs.Clock.GetUtcNow() - touched < Polling + ConversationLog.TouchedWithin);

    /// <summary>An id for an activity that will be put: <c>8f2…|0000007</c>.</summary>
    public async Task<string> NewActivityIdAsync(CancellationToken cancellationToken)
    {
        var number = await logs.Log.NextIdAsync(Id, cancellationToken);
        return string.Create(CultureInfo.InvariantCulture, $"{Id}|{number:D7}");
    }

    /// <summary>The id for an activity that the client gave an id of its own: the same whenever and wherever it is posted.</summary>
    public string ActivityIdOf(string clientActivityId) => $"{Id}|{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(clientActivityId)).AsSpan(0, 8))}";

    /// <summary>Whether an activity is in the log.</summary>
    public Task<bool> ContainsAsync(string activityId, CancellationToken cancellationToken) => logs.Log.ContainsAsync(Id, activityId, cancellationToken);

    /// <summary>Adds an activity, or takes the place of the one with its id: clients draw it where that one was.</summary>
    public async Task PutAsync(OutboundActivity activity, CancellationToken cancellationToken)
    {
        var dated = activity with { Timestamp = logs.Clock.GetUtcNow() };
        await logs.Log.PutAsync(Id, activity.Id!, JsonSerializer.SerializeToUtf8Bytes(dated, ActivityJsonContext.Default.OutboundActivity), logs.Limits, cancellationToken);
        logs.Ring(Id);
    }

    /// <summary>What came after a watermark.</summary>
    public async Task<ActivitySet> AfterAsync(long watermark, CancellationToken cancellationToken)
    {
        var lines = await logs.Log.AfterAsync(Id, watermark, cancellationToken);
        return new(lines, lines.Count > 0 ? lines[^1].Sequence : watermark);
    }

    /// <summary>Waits until there is something after a watermark.</summary>
    public async Task<ActivitySet> WaitAfterAsync(long watermark, CancellationToken cancellationToken)
    {
        logs.Enter(Id);
        try
        {
            var touched = logs.Clock.GetUtcNow();
            while (true)
            {
                var more = logs.Bell(Id);
                if (await AfterAsync(watermark, cancellationToken) is { Activities.Count: > 0 } set) return set;
                await logs.WaitAsync(more, cancellationToken);
                if (logs.Clock.GetUtcNow() - touched < Polling) continue;
                touched = logs.Clock.GetUtcNow();
                await TouchAsync(cancellationToken);
            }
        }
        finally
        {
            logs.Leave(Id);
        }
    }
}
