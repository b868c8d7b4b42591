using Microsoft.Extensions.Options;
using SalesOpsBot.Web.Channels.Slack.Doors;

namespace SalesOpsBot.Web.Channels.Slack.Installations;

/// <summary>Whose deliveries are worked off: of our app, from workspaces that are allowed and that we have a token for.</summary>
internal sealed class SlackAdmission(IOptionsMonitor<SlackOptions> options, SlackTokens tokens, ILogger<SlackAdmission> logger)
{
    public async Task<bool> AdmitsAsync(SlackDelivery delivery, CancellationToken cancellationToken)
    {
        var settings = options.CurrentValue;
        if (delivery.Workspace is not { } workspace) return false;
        var isOurs = settings.AppId is not { Length: > 0 } app || delivery.Payload.Text("api_app_id") is not { } given || given == app;
        var isAllowed = settings.AllowedTeams.Count == 0 || settings.AllowedTeams.Contains(workspace.Team ?? "") || settings.AllowedTeams.Contains(workspace.Enterprise ?? "");
        if (isOurs && isAllowed && await tokens.FindAsync(workspace, cancellationToken) is not null) return true;
        Log.SlackWorkspaceRefused(logger, workspace.Id);
        return false;
    }
}
