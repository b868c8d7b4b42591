using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using SalesOpsBot.Data.Channels;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>What the conversations of the web channel share: where their logs lie, how much is kept, and who waits for more.</summary>
internal sealed class DirectLineLogs(ConversationLog log, ConversationTurns processes, IOptions<DirectLineOptions> options, TimeProvider clock)
{
    // What another process puts is not heard here. Nobody notices half a second after an answer that took its time.
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(400);

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, int> _present = new(StringComparer.Ordinal);

    public ConversationLog Log => log;

    public TimeProvider Clock => clock;

    public LogLimits Limits { get; } = new(options.Value.MaxConversations, options.Value.MaxActivities, options.Value.MaxBytes, options.Value.KeepFor);

    /// <summary>A client waits in a conversation for more.</summary>
    public void Enter(string conversation) => _present.AddOrUpdate(conversation, 1, (_, waiting) => waiting + 1);

    /// <summary>A client of <see cref="Enter"/> waits no longer.</summary>
    public void Leave(string conversation)
    {
        _present.AddOrUpdate(conversation, 0, (_, waiting) => waiting - 1);
        _present.TryRemove(new KeyValuePair<string, int>(conversation, 0));
    }

    /// <summary>Whether a client of this process waits in a conversation.</summary>
    public bool IsPresent(string conversation) => _present.ContainsKey(conversation);

    /// <summary>Ends when something is put into a conversation by this process.</summary>
    public Task Bell(string conversation) => _waiting.GetOrAdd(conversation, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Something was put.</summary>
    public void Ring(string conversation)
    {
        if (_waiting.TryRemove(conversation, out var bell)) bell.SetResult();
    }

    /// <summary>Waits for a bell; where other processes put things too, no longer than until it is time to look.</summary>
    public async Task WaitAsync(Task bell, CancellationToken cancellationToken)
    {
        if (processes.AreShared) await Task.WhenAny(bell, Task.Delay(BetweenLooks, cancellationToken));
        else await bell.WaitAsync(cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
    }
}
