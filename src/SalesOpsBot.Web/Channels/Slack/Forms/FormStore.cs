using System.Security.Cryptography;
using System.Text.Json.Nodes;
using SalesOpsBot.Data.Channels;

namespace SalesOpsBot.Web.Channels.Slack.Forms;

/// <summary>Keeps the cards whose inputs a message cannot hold, until their button is tapped.</summary>
internal sealed class FormStore(KeptForms forms, [FromKeyedServices(SlackServices.MachineClock)] TimeProvider clock)
{
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    /// <summary>Keeps a card.</summary>
    /// <returns>The key, which nobody can guess.</returns>
    public async Task<string> KeepAsync(JsonObject card, CancellationToken cancellationToken)
    {
        var (key, now) = (Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), clock.GetUtcNow());
        await forms.KeepAsync(key, card.ToJsonString(), now, now + Lasts, cancellationToken);
        return key;
    }

    /// <summary>The card, or nothing where it was too long ago.</summary>
    public async Task<JsonObject?> FindAsync(string key, CancellationToken cancellationToken) =>
        await forms.FindAsync(key, clock.GetUtcNow(), cancellationToken) is { } card ? JsonNode.Parse(card) as JsonObject : null;
}
