namespace SalesOpsBot.Web.Channels.Slack.Blocks;

/// <summary>Where blocks are shown: they do not all show everywhere.</summary>
internal enum SlackSurface
{
    /// <summary>A message.</summary>
    Message,

    /// <summary>A form over everything else.</summary>
    Modal,

    /// <summary>The bot's Home.</summary>
    Home,
}
