using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Assistant.Notices;

/// <summary>Takes notices to people in one protocol, at the pace that the protocol allows. Trouble on the way is a <see cref="NoticeDelivery"/>, never an exception.</summary>
public interface INoticeChannel
{
    /// <summary>The channel in which it can speak to somebody first; nothing where it cannot.</summary>
    string? Opens { get; }

    /// <summary>Whether conversations of a channel are its own.</summary>
    bool Serves(string channel);

    /// <summary>Whether somebody would see now what is said in a conversation, as far as the channel knows.</summary>
    Task<bool> IsWatchedAsync(Conversation conversation, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>Sends a notice.</summary>
    /// <param name="to">Where.</param>
    /// <param name="posting">What. Sent again under the same id it is one message, where the channel can tell.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    Task<NoticeDelivery> SendAsync(Conversation to, NoticePosting posting, CancellationToken cancellationToken);

    /// <summary>Puts a notice in the place of its earlier form.</summary>
    /// <param name="to">Where.</param>
    /// <param name="message">The message, as <see cref="NoticeDelivery.Message"/> named it.</param>
    /// <param name="posting">What.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    Task<NoticeDelivery> ReplaceAsync(Conversation to, string message, NoticePosting posting, CancellationToken cancellationToken);

    /// <summary>Opens a conversation with somebody who is known in the channel and has none; nothing where that is not allowed.</summary>
    Task<Conversation?> OpenAsync(Viewer person, CancellationToken cancellationToken);
}
