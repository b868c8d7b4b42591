namespace SalesOpsBot.Sales.Notices;

/// <summary>What becomes of a notice now.</summary>
/// <param name="State">Its new state; nothing where it may leave.</param>
/// <param name="Reason">Why, in a few words for the ledger.</param>
/// <param name="Later">When it is looked at again; with <see cref="NoticeState.Waiting"/> only.</param>
public sealed record NoticeVerdict(NoticeState? State, string Reason, DateTimeOffset? Later = null)
{
    /// <summary>It leaves.</summary>
    public static NoticeVerdict Send { get; } = new(null, Say("at once"));
}
