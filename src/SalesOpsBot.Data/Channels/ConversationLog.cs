using Microsoft.EntityFrameworkCore;
using SalesOpsBot.Data.Mapping;

namespace SalesOpsBot.Data.Channels;

/// <summary>
/// The logs of conversations that no channel keeps for us: what was said in them, in order, for clients to read from where they were. It outlasts a restart, and other
/// processes read and write the same.
/// </summary>
public sealed class ConversationLog
{
    /// <summary>How exactly it is kept when a conversation was last touched.</summary>
    public static readonly TimeSpan TouchedWithin = TimeSpan.FromSeconds(20);

    private readonly IDbContextFactory<SalesDbContext> _contexts;

    internal ConversationLog(IDbContextFactory<SalesDbContext> contexts) => _contexts = contexts;

    /// <summary>Opens a conversation.</summary>
    /// <returns>Whether it is new.</returns>
    public async Task<bool> OpenAsync(string conversation, LogLimits limits, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        var isNew = await context.Database.ExecuteSqlAsync(
            $"INSERT INTO logged_conversations (id, sequence, ids, touched_at) VALUES ({conversation}, 0, 0, {now.UtcTicks}) ON CONFLICT (id) DO NOTHING", cancellationToken) == 1;
        if (isNew) await MakeRoomAsync(context, conversation, limits, now, cancellationToken);
        return isNew;
    }

    /// <summary>Whether a conversation is there; it counts as touched.</summary>
    public async Task<bool> TouchAsync(string conversation, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        if (await TouchedAtAsync(context, conversation, cancellationToken) is not { } touched) return false;
        if (now - touched > TouchedWithin) await context.LoggedConversations.Where(c => c.Id == conversation).ExecuteUpdateAsync(set => set.SetProperty(c => c.TouchedAt, now), cancellationToken);
        return true;
    }

    /// <summary>When a conversation was last touched, as exactly as it is kept; nothing where there is none, or no longer.</summary>
    public async Task<DateTimeOffset?> TouchedAtAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await TouchedAtAsync(context, conversation, cancellationToken);
    }

    /// <summary>A number that no other activity of the conversation has.</summary>
    public async Task<long> NextIdAsync(string conversation, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return (await context.Database.SqlQuery<long>($"UPDATE logged_conversations SET ids = ids + 1 WHERE id = {conversation} RETURNING ids AS \"Value\"").ToListAsync(cancellationToken)).SingleOrDefault(1) - 1;
    }

    /// <summary>Whether an activity is in the log.</summary>
    public async Task<bool> ContainsAsync(string conversation, string activity, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.LoggedActivities.AnyAsync(a => a.Conversation == conversation && a.Activity == activity, cancellationToken);
    }

    /// <summary>Puts an activity at the end, away from where it was if it was there before; the oldest make room. Nothing happens where the conversation is gone.</summary>
    public async Task PutAsync(string conversation, string activity, byte[] json, LogLimits limits, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.LoggedConversations.SingleOrDefaultAsync(c => c.Id == conversation, cancellationToken) is not { } log) return;
        var sequence = log.Sequence + 1;
        await context.LoggedActivities.Where(a => a.Conversation == conversation && a.Activity == activity).ExecuteDeleteAsync(cancellationToken);
        context.Add(new LoggedActivity { Conversation = conversation, Sequence = sequence, Activity = activity, Json = json });
        await context.SaveChangesAsync(cancellationToken);
        var oldest = await context.LoggedActivities.Where(a => a.Conversation == conversation).OrderByDescending(a => a.Sequence).Select(a => new { a.Sequence, a.Json.Length }).ToListAsync(cancellationToken);
        var (kept, bytes) = (0, 0L);
        foreach (var line in oldest)
        {
            if (kept > 0 && (kept >= limits.Activities || bytes + line.Length > limits.Bytes)) break;
            (kept, bytes) = (kept + 1, bytes + line.Length);
        }

        var first = oldest[kept - 1].Sequence;
        if (kept < oldest.Count) await context.LoggedActivities.Where(a => a.Conversation == conversation && a.Sequence < first).ExecuteDeleteAsync(cancellationToken);
        await context.LoggedConversations.Where(c => c.Id == conversation).ExecuteUpdateAsync(set => set.SetProperty(c => c.Sequence, sequence), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What came after a place, in order.</summary>
    public async Task<IReadOnlyList<LoggedLine>> AfterAsync(string conversation, long sequence, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await context.LoggedActivities.Where(a => a.Conversation == conversation && a.Sequence > sequence).OrderBy(a => a.Sequence)
            .Select(a => new LoggedLine(a.Sequence, a.Activity, a.Json)).ToListAsync(cancellationToken);
    }

    private static Task<DateTimeOffset?> TouchedAtAsync(SalesDbContext context, string conversation, CancellationToken cancellationToken) =>
        context.LoggedConversations.Where(c => c.Id == conversation).Select(c => (DateTimeOffset?)c.TouchedAt).SingleOrDefaultAsync(cancellationToken);

    private static async Task MakeRoomAsync(SalesDbContext context, string opened, LogLimits limits, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var oldest = now - limits.KeepFor;
        var stale = await context.LoggedConversations.Where(c => c.TouchedAt < oldest).Select(c => c.Id).ToListAsync(cancellationToken);
        var most = await context.LoggedConversations.Where(c => c.Id != opened && c.TouchedAt >= oldest).OrderByDescending(c => c.TouchedAt).Skip(limits.Conversations - 1).Select(c => c.Id).ToListAsync(cancellationToken);
        foreach (var id in stale.Concat(most))
        {
            await context.LoggedActivities.Where(a => a.Conversation == id).ExecuteDeleteAsync(cancellationToken);
            await context.LoggedConversations.Where(c => c.Id == id).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
