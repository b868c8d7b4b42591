using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.DirectLine;

/// <summary>The conversations of the web channel, in memory: a restart forgets them, and clients start anew.</summary>
internal sealed class DirectLineConversations(IOptions<DirectLineOptions> options, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, DirectLineConversation> _conversations = new(StringComparer.Ordinal);

    /// <summary>The conversation, touched; or nothing where there is none, or no longer.</summary>
    public DirectLineConversation? Find(string id)
    {
        lock (_gate)
        {
            var conversation = _conversations.GetValueOrDefault(id);
            conversation?.Touch();
            return conversation;
        }
    }

    /// <summary>The conversation as it is, without keeping it any longer; or nothing.</summary>
    public DirectLineConversation? Peek(string id)
    {
        lock (_gate) return _conversations.GetValueOrDefault(id);
    }

    /// <summary>The conversation, and whether it was made just now.</summary>
    public (DirectLineConversation Conversation, bool IsNew) Open(string id)
    {
        lock (_gate)
        {
            if (Find(id) is { } known) return (known, false);
            MakeRoom();
            var conversation = new DirectLineConversation(id, options.Value, clock);
            _conversations.Add(id, conversation);
            return (conversation, true);
        }
    }

    private void MakeRoom()
    {
        var oldest = clock.GetUtcNow() - options.Value.KeepFor;
        foreach (var stale in _conversations.Values.Where(c => c.TouchedAt < oldest).ToList()) _conversations.Remove(stale.Id);
        if (_conversations.Count >= options.Value.MaxConversations) _conversations.Remove(_conversations.Values.MinBy(c => c.TouchedAt)!.Id);
    }
}
