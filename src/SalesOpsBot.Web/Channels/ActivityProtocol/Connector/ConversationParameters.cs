using System.Text.Json.Nodes;

namespace SalesOpsBot.Web.Channels.ActivityProtocol.Connector;

/// <summary>A conversation that we want opened.</summary>
internal sealed record ConversationParameters(bool IsGroup, ChannelAccount? Bot, IReadOnlyList<ChannelAccount> Members, string TenantId, JsonNode ChannelData)
{
    /// <summary>A conversation with one person.</summary>
    public static ConversationParameters Personal(ChannelAccount? bot, string user, string tenantId) =>
        new(false, bot, [new() { Id = user }], tenantId, new JsonObject { ["tenant"] = new JsonObject { ["id"] = tenantId } });
}
