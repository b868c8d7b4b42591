using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Channels.Copies;

/// <summary>Shows anew what was decided elsewhere or expired: asks for the card as its reader may see it now, and puts it into the message.</summary>
internal sealed class CardCopyTurns(ICardCopyStore store, IEnumerable<ICardTurner> turners, IServiceScopeFactory scopes, TimeProvider clock, ILogger<CardCopyTurns> logger)
{
    private const int AtOnce = 50;

    /// <summary>After this a channel that did not answer is asked again, or another process takes over.</summary>
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>What has not been shown anew for so long is nobody's to decide any more.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Turns everything that is due.</summary>
    public async Task TurnAsync(CancellationToken cancellationToken)
    {
        while (await store.TakeDueAsync(clock.GetUtcNow(), Lease, AtOnce, cancellationToken) is { Count: > 0 } due)
        {
            foreach (var copy in due) await TurnAsync(copy, cancellationToken);
        }
    }

    /// <summary>Forgets what is too old for anybody to decide.</summary>
    public Task ForgetAsync(CancellationToken cancellationToken) => store.ForgetAsync(clock.GetUtcNow() - Kept, cancellationToken);

    private async Task TurnAsync(CardCopy copy, CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var found = await scope.ServiceProvider.GetRequiredService<PersonResolver>().FindAsync(copy.PersonId, cancellationToken);
            var viewer = found is null ? null : found with { ProfileTimeZone = copy.ProfileTimeZone, ProfileLanguage = copy.ProfileLanguage };
            var isTurned = viewer is not null && turners.FirstOrDefault(t => t.Channels.Contains(copy.Channel)) is { } turner
                && await ShowAsync(scope.ServiceProvider.GetRequiredService<ISalesAssistant>(), turner, copy, viewer, cancellationToken);
            if (!isTurned) await store.ForgetAsync(copy, cancellationToken);
        }
        catch (Exception trouble) when (!cancellationToken.IsCancellationRequested)
        {
            Log.CardNotTurned(logger, trouble, copy.Channel);
            if (clock.GetUtcNow() - copy.ShownAt > Kept) await store.ForgetAsync(copy, cancellationToken);
        }
    }

    private async Task<bool> ShowAsync(ISalesAssistant assistant, ICardTurner turner, CardCopy copy, Viewer viewer, CancellationToken cancellationToken)
    {
        var subject = new CardSubject(copy.Kind, copy.SubjectId);
        var turn = new UserTurn(viewer, $"{copy.Channel}:copies:{copy.PersonId.Value}", "") { Action = new(subject.Tool, new() { [copy.Kind] = copy.SubjectId }, null) };
        var reply = await assistant.AnswerAsync(turn, cancellationToken);
        if (reply is not { Cards: [_], Subjects: [{ } now] }) return false;
        if (!await turner.TurnAsync(copy, reply, cancellationToken)) return false;
        await store.SettleAsync(copy, viewer.Now, ShownCards.Due(now), cancellationToken);
        return true;
    }
}
