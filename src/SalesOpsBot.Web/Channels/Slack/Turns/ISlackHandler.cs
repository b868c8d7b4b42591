using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Turns;

/// <summary>Does what one type of delivery asks for.</summary>
internal interface ISlackHandler
{
    /// <summary>Does it.</summary>
    /// <returns>The acknowledgement of a form; nothing for everything else.</returns>
    Task<JsonObject?> HandleAsync(SlackPlace place, JsonElement payload, CancellationToken cancellationToken);
}
