using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant;
using SalesOpsBot.Web.Channels.Slack.Blocks;
using SalesOpsBot.Web.Channels.Slack.Turns;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack.Links;

/// <summary>
/// Links to deals that somebody shares. Everybody who reads the message sees what becomes of the link, so it shows the deal only where all of them may see
/// it, and else a button, behind which everybody finds what their own rights allow.
/// </summary>
internal sealed class LinkSharedHandler(SlackConversation conversation, SlackAudience audience, SlackApi api, IOptionsMonitor<SlackOptions> options) : ISlackHandler
{
    private const string Composer = "composer";
    private const int BlocksOfPreview = 6;

    public async Task<JsonObject?> HandleAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken)
    {
        var isTyping = payload.Text("event", "source") == Composer;
        var previews = new JsonObject();
        foreach (var url in payload.Items("event", "links").Select(l => l.Text("url")).OfType<string>().Distinct())
        {
            if (DealLink.Read(url, options.CurrentValue.PublicAddress) is { } deal) previews[url] = await PreviewAsync(place, deal, isTyping, cancellationToken);
        }

        if (previews.Count == 0) return null;
        var arguments = new JsonObject { ["unfurls"] = previews };
        if (payload.Text("event", "unfurl_id") is { } id && payload.Text("event", "source") is { } source) (arguments["unfurl_id"], arguments["source"]) = (id, source);
        else (arguments["channel"], arguments["ts"]) = (place.Channel, payload.Text("event", "message_ts"));
        await api.CallAsync(place.Workspace, "chat.unfurl", arguments, cancellationToken);
        return null;
    }

    private async Task<JsonObject> PreviewAsync(SlackPlace place, string deal, bool isTyping, CancellationToken cancellationToken)
    {
        var action = new CardAction("get_deal", new() { ["deal"] = deal }, null);
        var reply = await conversation.TapAsync(place with { Thread = "links" }, action, cancellationToken);
        var isShown = !isTyping && reply.Tools is [{ Result: JsonObject result }] && !result.ContainsKey("error") && await audience.MayAllSeeAsync(place, reply, cancellationToken);
        var blocks = isShown && reply.Cards is [JsonObject card, ..]
            ? CardRenderer.Write(card, SlackSurface.Message).Where(b => b.Type() != "actions").Take(BlocksOfPreview)
            : MessageWriter.Words(Say("A deal in SalesOps."));
        var open = new CardButtons(null).Button(new() { ["type"] = "Action.Submit", ["title"] = "Show me this deal", ["data"] = Json.ToNode(action) });
        return new() { ["blocks"] = new JsonArray([.. blocks.Select(b => b.DeepClone()), new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray(open) }]) };
    }
}
