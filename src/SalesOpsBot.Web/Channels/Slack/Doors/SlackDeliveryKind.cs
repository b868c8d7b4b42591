namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>The three kinds of things that Slack delivers.</summary>
internal enum SlackDeliveryKind
{
    /// <summary>Something happened: a message, a mention, an opened Home.</summary>
    Event,

    /// <summary>Somebody typed a slash command.</summary>
    Command,

    /// <summary>Somebody tapped, sent a form or used a shortcut.</summary>
    Interaction,
}
