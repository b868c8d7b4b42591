namespace SalesOpsBot.Sales.Changes;

/// <summary>A change as whoever reads results sees it.</summary>
/// <param name="Id">The change.</param>
/// <param name="State"><c>pending</c>, <c>expired</c>, <c>conflict</c>, <c>applied</c>, <c>cancelled</c>, <c>superseded</c>, <c>undone</c>, <c>requested</c> or <c>declined</c>.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Tool">The tool that prepared it.</param>
/// <param name="Reason">Why.</param>
/// <param name="ExpiresAt">How long it waits.</param>
/// <param name="DecidedAt">When it was made, called off or taken back.</param>
/// <param name="Undoes">The change that it takes back.</param>
/// <param name="Records">What it does.</param>
public sealed record ChangeView(
    string Id, string State, string Title, string Tool, string? Reason, DateTimeOffset ExpiresAt, DateTimeOffset? DecidedAt, string? Undoes, IReadOnlyList<RecordView> Records)
{
    /// <summary>The view of a change at an instant.</summary>
    public static ChangeView Of(Change change, bool isInConflict, DateTimeOffset now) => new(
        change.Id,
        (change.State, isInConflict) switch
        {
            (ChangeState.Pending, true) => "conflict",
            (ChangeState.Pending, _) when change.ExpiresAt < now => "expired",
            var (state, _) => state.ToString().ToLowerInvariant(),
        },
        change.Title,
        change.Origin.Tool,
        change.Reason,
        change.ExpiresAt,
        change.DecidedAt,
        change.Undoes,
        [.. change.Records.Select(RecordView.Of)]);
}
