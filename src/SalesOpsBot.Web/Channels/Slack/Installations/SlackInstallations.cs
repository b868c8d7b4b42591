using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using SalesOpsBot.Data.Channels;

namespace SalesOpsBot.Web.Channels.Slack.Installations;

/// <summary>The workspaces that installed the bot by OAuth. Their tokens are encrypted at rest with the program's data protection keys.</summary>
internal sealed class SlackInstallations(
    InstallationStore store, IDataProtectionProvider protection, [FromKeyedServices(SlackServices.MachineClock)] TimeProvider clock, ILogger<SlackInstallations> logger)
{
    private const string Channel = "slack";
    private readonly IDataProtector _protector = protection.CreateProtector("SalesOpsBot.Slack.Tokens.v1");

    /// <summary>A workspace's own installation, or that of its organisation.</summary>
    public async Task<(string Workspace, SlackInstallation Installation)?> FindAsync(SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        foreach (var id in new[] { workspace.Team, workspace.Enterprise }.OfType<string>())
        {
            if (await store.FindAsync(Channel, id, cancellationToken) is { } kept && Open(id, kept) is { } installation) return (id, installation);
        }

        return null;
    }

    public Task KeepAsync(string workspace, SlackInstallation installation, CancellationToken cancellationToken) =>
        store.KeepAsync(Channel, workspace, _protector.Protect(JsonSerializer.Serialize(installation, SlackInstallationContext.Default.SlackInstallation)), clock.GetUtcNow(), cancellationToken);

    public Task ForgetAsync(string workspace, CancellationToken cancellationToken) => store.ForgetAsync(Channel, workspace, cancellationToken);

    private SlackInstallation? Open(string workspace, string kept)
    {
        try
        {
            return JsonSerializer.Deserialize(_protector.Unprotect(kept), SlackInstallationContext.Default.SlackInstallation);
        }
        catch (Exception lost) when (lost is CryptographicException or JsonException)
        {
            // The keys are gone: the workspace has to install the bot again.
            Log.SlackTokenUnreadable(logger, workspace);
            return null;
        }
    }
}
