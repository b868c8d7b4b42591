using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Caching.Distributed;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>Keeps the cards whose inputs a message cannot hold, until their button is tapped.</summary>
internal sealed class FormStore(IDistributedCache cache)
{
    private static readonly DistributedCacheEntryOptions Lasts = new() { AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(1) };

    /// <summary>Keeps a card.</summary>
    /// <returns>The key, which nobody can guess.</returns>
    public async Task<string> KeepAsync(JsonObject card, CancellationToken cancellationToken)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await cache.SetAsync($"slack-form:{key}", Encoding.UTF8.GetBytes(card.ToJsonString()), Lasts, cancellationToken);
        return key;
    }

    /// <summary>The card, or nothing where it was too long ago.</summary>
    public async Task<JsonObject?> FindAsync(string key, CancellationToken cancellationToken) =>
        await cache.GetAsync($"slack-form:{key}", cancellationToken) is { } card ? JsonNode.Parse(card) as JsonObject : null;
}
