using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Sends messages. What Slack refuses for its looks goes again in words; what cannot be put where it belongs goes to the nearest place that can take it.</summary>
internal sealed class SlackPoster(SlackApi api, SlackResponseUrls urls, ILogger<SlackPoster> logger)
{
    /// <summary>Posts for everybody in the place; where there is no channel, to the person.</summary>
    public Task PostAsync(SlackPlace place, SlackMessage message, CancellationToken cancellationToken) => InWordsAtLeastAsync(message, said =>
    {
        var arguments = Fields(said);
        arguments["channel"] = place.Channel ?? place.User;
        if (place.Thread is not null) arguments["thread_ts"] = place.Thread;
        arguments["unfurl_links"] = false;
        arguments["unfurl_media"] = false;
        return api.CallAsync(place.Workspace, "chat.postMessage", arguments, cancellationToken);
    });

    /// <summary>Posts for the person alone.</summary>
    public async Task WhisperAsync(SlackPlace place, SlackMessage message, CancellationToken cancellationToken)
    {
        if (place.Channel is null || place.IsDirect)
        {
            await PostAsync(place, message, cancellationToken);
            return;
        }

        try
        {
            await InWordsAtLeastAsync(message, said =>
            {
                var arguments = Fields(said);
                arguments["channel"] = place.Channel;
                arguments["user"] = place.User;
                // In a thread that does not exist yet, nobody would see it.
                if (place.Thread is not null && place.Thread != place.Message) arguments["thread_ts"] = place.Thread;
                return api.CallAsync(place.Workspace, "chat.postEphemeral", arguments, cancellationToken);
            });
        }
        catch (SlackApiException refused) when (refused.Error is "user_not_in_channel" or "not_in_channel" or "channel_not_found" or "is_archived")
        {
            await PostAsync(new(place.Workspace, place.User, null), message, cancellationToken);
        }
    }

    /// <summary>Puts a message in the place of another of ours; where that is gone, under it.</summary>
    public async Task ReplaceAsync(SlackPlace place, SlackMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await InWordsAtLeastAsync(message, said =>
            {
                var arguments = said.ToArguments();
                arguments["channel"] = place.Channel;
                arguments["ts"] = place.Message;
                return api.CallAsync(place.Workspace, "chat.update", arguments, cancellationToken);
            });
        }
        catch (SlackApiException refused) when (refused.Error is "message_not_found" or "cant_update_message" or "edit_window_closed")
        {
            await PostAsync(place, message, cancellationToken);
        }
    }

    /// <summary>Answers a command or a tap where Slack said to, and else for the person alone.</summary>
    /// <param name="place">Where.</param>
    /// <param name="message">What.</param>
    /// <param name="replaces">Whether it takes the tapped message's place.</param>
    /// <param name="isShared">Whether everybody sees it.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public async Task RespondAsync(SlackPlace place, SlackMessage message, bool replaces, bool isShared, CancellationToken cancellationToken)
    {
        if (place.ResponseUrl is { } url)
        {
            foreach (var said in message.PlainerAndPlainer())
            {
                var fields = replaces ? said.ToArguments() : Fields(said);
                fields["response_type"] = isShared ? "in_channel" : "ephemeral";
                fields["replace_original"] = replaces;
                if (await urls.TrySendAsync(url, fields, cancellationToken)) return;
                if (!urls.Allows(url)) break;
            }
        }

        await WhisperAsync(place, message, cancellationToken);
    }

    private static JsonObject Fields(SlackMessage message)
    {
        var fields = message.ToArguments();
        if (message.Blocks.Count == 0) fields.Remove("blocks");
        return fields;
    }

    private async Task InWordsAtLeastAsync<T>(SlackMessage message, Func<SlackMessage, Task<T>> send)
    {
        SlackApiException? refusal = null;
        foreach (var said in message.PlainerAndPlainer())
        {
            try
            {
                await send(said);
                return;
            }
            catch (SlackApiException refused) when (refused.IsAboutShape)
            {
                Log.SlackBlocksRefused(logger, refused.Error);
                refusal = refused;
            }
        }

        throw refusal!;
    }
}
