using System.Text.Json.Serialization;

namespace SalesOpsBot.Web.Channels.Slack.Installations;

/// <summary>What a workspace gave us when it installed the bot.</summary>
/// <param name="Token">The bot's token.</param>
/// <param name="RefreshToken">What the next token is had for, once; nothing where tokens do not rotate.</param>
/// <param name="ExpiresAt">When the token ends.</param>
internal sealed record SlackInstallation(string Token, string? RefreshToken = null, DateTimeOffset? ExpiresAt = null)
{
    /// <summary>Never the tokens: this is what a log would show.</summary>
    public override string ToString() => nameof(SlackInstallation);
}

/// <summary>How an installation is written before it is encrypted.</summary>
[JsonSerializable(typeof(SlackInstallation))]
internal sealed partial class SlackInstallationContext : JsonSerializerContext;
