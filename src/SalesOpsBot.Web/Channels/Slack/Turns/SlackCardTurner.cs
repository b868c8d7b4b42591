using SalesOpsBot.Assistant;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Web.Channels.Copies;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Turns cards in Slack. What one person alone sees cannot be reached any more, and is gone with the next start of their client.</summary>
internal sealed class SlackCardTurner(SlackPoster poster) : ICardTurner
{
    /// <summary>Under which messages of Slack are kept.</summary>
    public const string Channel = "slack";

    private static readonly string[] Gone = ["message_not_found", "cant_update_message", "edit_window_closed", "channel_not_found", "is_archived", "not_installed", "account_inactive", "token_revoked", "invalid_auth"];

    public IReadOnlyCollection<string> Channels { get; } = [Channel];

    public async Task<bool> TurnAsync(CardCopy copy, AssistantReply reply, CancellationToken cancellationToken)
    {
        if (SlackSent.Read(copy.Address) is not { } sent) return false;
        try
        {
            await poster.UpdateAsync(sent, MessageWriter.Write(reply)[0], cancellationToken);
            return true;
        }
        catch (SlackApiException refused) when (Gone.Contains(refused.Error))
        {
            return false;
        }
    }
}
