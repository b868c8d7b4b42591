using System.Collections.Concurrent;
using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Channels.Slack.Installations;

/// <summary>The token for each workspace: of its installation, renewed before it ends, or the one of the settings.</summary>
internal sealed class SlackTokens(
    SlackInstallations installations, SlackOAuth oauth, IOptionsMonitor<SlackOptions> options, [FromKeyedServices(SlackServices.MachineClock)] TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan RememberedFor = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<SlackWorkspace, (string? Token, DateTimeOffset Until)> _remembered = new();
    private readonly SemaphoreSlim _renewal = new(1);

    /// <summary>A workspace's token, or nothing where there is none.</summary>
    public async Task<string?> FindAsync(SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!_remembered.TryGetValue(workspace, out var known) || known.Until <= now)
        {
            var found = await installations.FindAsync(workspace, cancellationToken);
            var token = found is null ? null : await CurrentAsync(workspace, found.Value.Workspace, found.Value.Installation, isRefused: false, cancellationToken);
            known = _remembered[workspace] = (token, now + RememberedFor);
        }

        return known.Token ?? (options.CurrentValue.BotToken is { Length: > 0 } configured ? configured : null);
    }

    /// <summary>Another token in place of one that Slack says has ended; nothing where there is none to be had.</summary>
    public async Task<string?> RenewAsync(SlackWorkspace workspace, string ended, CancellationToken cancellationToken)
    {
        _remembered.TryRemove(workspace, out _);
        if (await installations.FindAsync(workspace, cancellationToken) is not { } found) return null;
        return found.Installation.Token != ended
            ? found.Installation.Token
            : await CurrentAsync(workspace, found.Workspace, found.Installation, isRefused: true, cancellationToken);
    }

    /// <summary>Forgets a workspace that uninstalled the bot, or revoked its token.</summary>
    public async Task ForgetAsync(SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        foreach (var id in new[] { workspace.Team, workspace.Enterprise }.OfType<string>()) await installations.ForgetAsync(id, cancellationToken);
        _remembered.TryRemove(workspace, out _);
    }

    public void Dispose() => _renewal.Dispose();

    // A refresh token can be used once, so only one renewal runs at a time, and whoever waited looks first whether it is done.
    private async Task<string?> CurrentAsync(SlackWorkspace workspace, string id, SlackInstallation installation, bool isRefused, CancellationToken cancellationToken)
    {
        if (installation.RefreshToken is null) return isRefused ? null : installation.Token;
        if (!isRefused && !IsEnding(installation)) return installation.Token;
        await _renewal.WaitAsync(cancellationToken);
        try
        {
            if (await installations.FindAsync(workspace, cancellationToken) is not { } now) return null;
            if (now.Installation.Token != installation.Token) return now.Installation.Token;
            if (await oauth.RefreshAsync(now.Installation.RefreshToken!, cancellationToken) is not { } renewed) return isRefused ? null : installation.Token;
            await installations.KeepAsync(id, renewed, CancellationToken.None);
            return renewed.Token;
        }
        finally
        {
            _renewal.Release();
        }
    }

    private bool IsEnding(SlackInstallation installation) => installation.ExpiresAt is { } end && end - RenewBefore <= clock.GetUtcNow();
}
