using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>
/// Keeps what Slack delivered until it is worked off, so that a second delivery has no second effect, at the same moment, after a restart and in another process
/// alike, and so that a stop of the program loses nothing.
/// </summary>
internal sealed class SlackInbox(IOccurrenceStore store, TimeProvider clock)
{
    private const string Channel = "slack";

    /// <summary>What the names of deliveries begin with.</summary>
    private const string Delivery = "delivery ";

    /// <summary>Slack repeats events for at most a day, where delayed events are switched on.</summary>
    private static readonly TimeSpan Repeated = TimeSpan.FromHours(26);

    /// <summary>No turn takes so long: what is older is nobody's.</summary>
    private static readonly TimeSpan AtWork = TimeSpan.FromMinutes(2);

    /// <summary>Takes something under one of its names.</summary>
    /// <param name="name">Slack's id of it.</param>
    /// <param name="delivery">What to work off; nothing where the name is only a second one.</param>
    /// <param name="cancellationToken">Stops the waiting for the database.</param>
    /// <returns>False where it was taken before.</returns>
    public Task<bool> TryTakeAsync(string name, SlackDelivery? delivery, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return store.IsFirstAsync(new() { Channel = Channel, What = Delivery + name, Until = now + Repeated, Work = delivery?.ToBody() }, now, cancellationToken);
    }

    /// <summary>It was worked off. What it said is forgotten, that it came is not.</summary>
    public Task FinishAsync(string name, CancellationToken cancellationToken) => store.FinishAsync(Channel, Delivery + name, cancellationToken);

    /// <summary>There was no room for it: the next delivery counts as the first.</summary>
    public Task ReleaseAsync(string name, CancellationToken cancellationToken) => store.ForgetAsync(Channel, Delivery + name, cancellationToken);

    /// <summary>What a process that died had acknowledged and not answered.</summary>
    public async Task<IReadOnlyList<(string Name, SlackDelivery Delivery)>> TakeOverAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var left = await store.TakeOverAsync(Delivery, now - AtWork, now, cancellationToken);
        return [.. left.Select(o => (o.What[Delivery.Length..], SlackDelivery.FromBody(o.Work!))).Where(o => o.Item2 is not null).Select(o => (o.Item1, o.Item2!))];
    }
}
