using System.Security.Cryptography;
using System.Text;
using SalesOpsBot.Assistant.Notices;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Conversations;
using SalesOpsBot.Sales.People;
using SalesOpsBot.Web.Channels.Slack;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.Turns;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Notices;

/// <summary>Takes notices to Slack. Each message has an id of ours, by which Slack may know a repetition.</summary>
internal sealed class SlackNoticeChannel(SlackApi api, SlackPoster poster, SlackConversationKeeper keeper, IPersonAccountStore accounts) : INoticeChannel
{
    public const string Name = "slack";

    private static readonly string[] Over =
    [
        "not_installed", "account_inactive", "token_revoked", "invalid_auth", "channel_not_found", "is_archived", "user_not_found", "user_disabled", "not_in_channel", "cannot_dm_bot", "messages_tab_disabled",
    ];

    private static readonly string[] Passing = ["no_answer", "ratelimited", "rate_limited", "too_many_waiting", "internal_error", "fatal_error", "service_unavailable", "request_timeout"];

    public string? Opens => Name;

    public bool Serves(string channel) => channel == Name;

    public Task<NoticeDelivery> SendAsync(Conversation to, NoticePosting posting, CancellationToken cancellationToken) =>
        TryAsync(posting, async (message, part) => (await poster.PostAsync(SlackConversationKeeper.Read(to), message, Id(posting, part), cancellationToken))?.Ts);

    public Task<NoticeDelivery> ReplaceAsync(Conversation to, string message, NoticePosting posting, CancellationToken cancellationToken) => TryAsync(posting, async (said, part) =>
    {
        var place = SlackConversationKeeper.Read(to);
        if (part == 0) await poster.UpdateAsync(new(place.Workspace, place.Channel!, message), said, cancellationToken);
        return message;
    });

    public async Task<Conversation?> OpenAsync(Viewer person, CancellationToken cancellationToken)
    {
        foreach (var account in (await accounts.AccountsAsync(cancellationToken)).Where(a => a is { Channel: Name, IsGuest: false } && a.PersonId == person.Person.Id))
        {
            if (account.AccountKey.Split(':') is not [var id, var user]) continue;
            var workspace = id.StartsWith('E') ? new SlackWorkspace(null, id) : new SlackWorkspace(id, null);
            try
            {
                var answer = await api.CallAsync(workspace, "conversations.open", new() { ["users"] = user }, cancellationToken);
                if (answer.Text("channel", "id") is { } channel) return await keeper.KeepAsync(new(workspace, user, channel), person, cancellationToken);
            }
            catch (SlackApiException)
            {
                // Not installed there, or not reached: the ledger says that no conversation is known.
            }
        }

        return null;
    }

    private static Guid Id(NoticePosting posting, int part) => new(SHA256.HashData(Encoding.UTF8.GetBytes($"notice {posting.Id} {part}")).AsSpan(0, 16));

    private static async Task<NoticeDelivery> TryAsync(NoticePosting posting, Func<SlackMessage, int, Task<string?>> send)
    {
        try
        {
            string? first = null;
            foreach (var (part, message) in MessageWriter.Write(posting.Reply).Index())
            {
                var sent = await send(message, part);
                first ??= sent;
            }

            return NoticeDelivery.Arrived(first);
        }
        catch (SlackApiException refusal)
        {
            return Over.Contains(refusal.Error) ? NoticeDelivery.Over(refusal.Error)
                : Passing.Contains(refusal.Error) || refusal.Error.StartsWith("http_5", StringComparison.Ordinal) ? NoticeDelivery.Later(refusal.Error)
                : NoticeDelivery.Refused(refusal.Error);
        }
    }
}
