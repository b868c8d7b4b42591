namespace SalesOpsBot.Assistant.Notices;

/// <summary>What a channel did with a notice.</summary>
/// <param name="State">How it went.</param>
/// <param name="Reason">Why it did not arrive, in a few words for the ledger.</param>
public sealed record NoticeDelivery(DeliveryState State, string Reason)
{
    /// <summary>The channel's name of the message; nothing where it gives none.</summary>
    public string? Message { get; private init; }

    /// <summary>How long the channel wants to be left alone.</summary>
    public TimeSpan? After { get; private init; }

    /// <summary>It arrived.</summary>
    public static NoticeDelivery Arrived(string? message) => new(DeliveryState.Arrived, "") { Message = message };

    /// <summary>Nothing arrives in this conversation any more.</summary>
    public static NoticeDelivery Over(string reason) => new(DeliveryState.Over, reason);

    /// <summary>It may be tried again.</summary>
    public static NoticeDelivery Later(string reason, TimeSpan? after = null) => new(DeliveryState.Later, reason) { After = after };

    /// <summary>The channel does not take it, now or later.</summary>
    public static NoticeDelivery Refused(string reason) => new(DeliveryState.Refused, reason);
}
