using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Channels.Copies;

/// <summary>Keeps which messages show what, so that all of them follow when it is decided in one of them, or expires.</summary>
internal sealed class ShownCards(ICardCopyStore store, TimeProvider clock)
{
    // The last moment still counts as waiting.
    private static readonly TimeSpan After = TimeSpan.FromSeconds(1);

    /// <summary>When a card has to be shown anew though nobody says a word.</summary>
    public static DateTimeOffset? Due(CardSubject subject) => subject.TurnsAt + After;

    /// <summary>Keeps that a message shows a card.</summary>
    /// <param name="shown">What it shows; nothing is kept of a card that nobody decides.</param>
    /// <param name="channel">The channel.</param>
    /// <param name="message">The channel's own id of the message.</param>
    /// <param name="address">All that the channel needs to put another card into it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public Task KeepAsync(ShownCard? shown, string channel, string message, string address, CancellationToken cancellationToken) =>
        shown is null ? Task.CompletedTask : KeepAsync(shown, channel, message, address, Due(shown.Subject), cancellationToken);

    /// <summary>Keeps that a message shows a card to one of its readers only, and is to be turned for all of them soon.</summary>
    public Task KeepForOneAsync(ShownCard? shown, string channel, string message, string address, CancellationToken cancellationToken) =>
        shown is null ? Task.CompletedTask : KeepAsync(shown, channel, message, address, clock.GetUtcNow() + CardCopy.Grace, cancellationToken);

    private Task KeepAsync(ShownCard shown, string channel, string message, string address, DateTimeOffset? due, CancellationToken cancellationToken) => store.KeepAsync(
        new()
        {
            Kind = shown.Subject.Kind,
            SubjectId = shown.Subject.Id,
            PersonId = shown.For.Person.Id,
            ProfileTimeZone = shown.For.ProfileTimeZone,
            ProfileLanguage = shown.For.ProfileLanguage,
            Channel = channel,
            Message = message,
            Address = address,
            ShownAt = clock.GetUtcNow(),
            DueAt = due,
        }, cancellationToken);
}
