namespace SalesOpsBot.Assistant.Notices;

/// <summary>How a delivery went.</summary>
public enum DeliveryState
{
    /// <summary>It arrived.</summary>
    Arrived,

    /// <summary>The bot was removed or blocked, or the conversation is gone.</summary>
    Over,

    /// <summary>There was no answer, or one that asks for patience.</summary>
    Later,

    /// <summary>The channel said no, and will again.</summary>
    Refused,
}
