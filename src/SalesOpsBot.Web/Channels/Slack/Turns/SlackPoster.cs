using System.Text.Json;
using System.Text.Json.Nodes;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Sends messages. What Slack refuses for its looks goes again in words; what cannot be put where it belongs goes to the nearest place that can take it.</summary>
internal sealed class SlackPoster(SlackApi api, SlackResponseUrls urls, ILogger<SlackPoster> logger)
{
    /// <summary>Posts for everybody in the place; where there is no channel, to the person.</summary>
    public Task<SlackSent?> PostAsync(SlackPlace place, SlackMessage message, CancellationToken cancellationToken) => PostAsync(place, message, null, cancellationToken);

    /// <summary>Posts for everybody in the place under an id of ours, by which Slack may know a repetition.</summary>
    public async Task<SlackSent?> PostAsync(SlackPlace place, SlackMessage message, Guid? id, CancellationToken cancellationToken) => SlackSent.Of(place.Workspace, await InWordsAtLeastAsync(message, said =>
    {
        var arguments = Fields(said);
        arguments["channel"] = place.Channel ?? place.User;
        if (place.Thread is not null) arguments["thread_ts"] = place.Thread;
        arguments["unfurl_links"] = false;
        arguments["unfurl_media"] = false;
        if (id is { } known) arguments["client_msg_id"] = known.ToString();
        return api.CallAsync(place.Workspace, "chat.postMessage", arguments, cancellationToken);
    }));

    /// <summary>Posts for the person alone.</summary>
    /// <returns>The message where it stands in a conversation of the person's own; what others' conversations show of it cannot be changed.</returns>
    public async Task<SlackSent?> WhisperAsync(SlackPlace place, SlackMessage message, CancellationToken cancellationToken)
    {
        if (place.Channel is null || place.IsDirect) return await PostAsync(place, message, cancellationToken);

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
            return null;
        }
        catch (SlackApiException refused) when (refused.Error is "user_not_in_channel" or "not_in_channel" or "channel_not_found" or "is_archived")
        {
            return await PostAsync(new(place.Workspace, place.User, null), message, cancellationToken);
        }
    }

    /// <summary>Puts a message in the place of another of ours; where that is gone, under it.</summary>
    public async Task<SlackSent?> ReplaceAsync(SlackPlace place, SlackMessage message, CancellationToken cancellationToken)
    {
        var old = new SlackSent(place.Workspace, place.Channel!, place.Message!);
        try
        {
            await UpdateAsync(old, message, cancellationToken);
            return old;
        }
        catch (SlackApiException refused) when (refused.Error is "message_not_found" or "cant_update_message" or "edit_window_closed")
        {
            return await PostAsync(place, message, cancellationToken);
        }
    }

    /// <summary>Puts a message in the place of another of ours.</summary>
    /// <exception cref="SlackApiException">It is gone, or Slack does not answer.</exception>
    public Task UpdateAsync(SlackSent old, SlackMessage message, CancellationToken cancellationToken) => InWordsAtLeastAsync(message, said =>
    {
        var arguments = said.ToArguments();
        arguments["channel"] = old.Channel;
        arguments["ts"] = old.Ts;
        return api.CallAsync(old.Workspace, "chat.update", arguments, cancellationToken);
    });

    /// <summary>Answers a command or a tap where Slack said to, and else for the person alone.</summary>
    /// <param name="place">Where.</param>
    /// <param name="message">What.</param>
    /// <param name="replaces">Whether it takes the tapped message's place.</param>
    /// <param name="isShared">Whether everybody sees it.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The message, where it stands in a conversation.</returns>
    public async Task<SlackSent?> RespondAsync(SlackPlace place, SlackMessage message, bool replaces, bool isShared, CancellationToken cancellationToken)
    {
        if (place.ResponseUrl is { } url)
        {
            foreach (var said in message.PlainerAndPlainer())
            {
                var fields = replaces ? said.ToArguments() : Fields(said);
                fields["response_type"] = isShared ? "in_channel" : "ephemeral";
                fields["replace_original"] = replaces;
                if (await urls.TrySendAsync(url, fields, cancellationToken)) return null;
                if (!urls.Allows(url)) break;
            }
        }

        return await WhisperAsync(place, message, cancellationToken);
    }

    private static JsonObject Fields(SlackMessage message)
    {
        var fields = message.ToArguments();
        if (message.Blocks.Count == 0) fields.Remove("blocks");
        return fields;
    }

    private async Task<JsonElement> InWordsAtLeastAsync(SlackMessage message, Func<SlackMessage, Task<JsonElement>> send)
    {
        SlackApiException? refusal = null;
        foreach (var said in message.PlainerAndPlainer())
        {
            try
            {
                return await send(said);
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
