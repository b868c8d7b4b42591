namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>How an answer comes.</summary>
internal enum Answering
{
    /// <summary>As a message of its own.</summary>
    WithMessage,

    /// <summary>In place of the tapped card.</summary>
    InPlace,

    /// <summary>In place of the tapped card, with who decided and when.</summary>
    Decided,

    /// <summary>So that the asker alone sees it.</summary>
    Privately,
}
