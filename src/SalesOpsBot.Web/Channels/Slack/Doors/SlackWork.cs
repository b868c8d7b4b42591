using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.Slack.Doors;

/// <summary>What a delivery asks for.</summary>
/// <param name="Place">Where.</param>
/// <param name="Delivery">What was delivered.</param>
/// <param name="DoAsync">The work, with services of its own; its result is the acknowledgement of a form.</param>
/// <param name="IsForm">Whether Slack waits for what comes of it.</param>
internal sealed record SlackWork(SlackPlace Place, SlackDelivery Delivery, Func<IServiceProvider, CancellationToken, Task<JsonObject?>> DoAsync, bool IsForm = false);
