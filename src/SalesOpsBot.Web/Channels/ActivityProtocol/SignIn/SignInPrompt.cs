using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Sales.Conversations;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.SignIn;

/// <summary>
/// Single sign-on of Teams, where the settings name its resource: the client is asked, once a month and only in a personal chat, for a token that Entra gives the
/// person for our app. Mostly nobody sees that. Whoever does not answer is served as before: the token only confirms what the connector says.
/// </summary>
internal sealed class SignInPrompt(IOptions<BotFrameworkOptions> options, IOccurrenceStore occurrences, TimeProvider clock)
{
    private const string OAuthCard = "application/vnd.microsoft.card.oauth";
    private static readonly TimeSpan Between = TimeSpan.FromDays(30);

    /// <summary>The name that the exchange goes by.</summary>
    public const string Connection = "SingleSignOn";

    /// <summary>The message that asks, or nothing where there is no need.</summary>
    public async Task<OutboundActivity?> AskAsync(ConversationReference to, CancellationToken cancellationToken)
    {
        if (options.Value.SignInResource is not { Length: > 0 } resource || to.ChannelId != "msteams" || !to.Conversation.IsPersonal || to.User?.AadObjectId is not { } account) return null;
        var now = clock.GetUtcNow();
        if (!await occurrences.IsFirstAsync(new() { Channel = to.ChannelId, What = $"sign-in {account}", Until = now + Between }, now, cancellationToken)) return null;
        return ActivityReplyWriter.Text(to, "") with
        {
            Text = null,
            TextFormat = null,
            Attachments = [ActivityAttachment.For(Card(account, resource), OAuthCard)],
        };
    }

    private static JsonObject Card(string account, string resource) => new()
    {
        ["text"] = "Sign in",
        ["connectionName"] = Connection,
        ["tokenExchangeResource"] = new JsonObject { ["id"] = $"sign-in {account}", ["uri"] = resource },
        ["buttons"] = new JsonArray(),
    };
}
