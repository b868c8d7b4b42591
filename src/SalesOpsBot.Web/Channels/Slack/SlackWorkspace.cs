using System.Text.Json;

namespace SalesOpsBot.Web.Channels.Slack;

/// <summary>A workspace, and the organisation that it belongs to where there is one.</summary>
/// <param name="Team">The workspace: <c>T…</c>; nothing in what concerns a whole organisation.</param>
/// <param name="Enterprise">The organisation: <c>E…</c>.</param>
internal sealed record SlackWorkspace(string? Team, string? Enterprise)
{
    /// <summary>The one id that names it.</summary>
    public string Id => Team ?? Enterprise ?? "";

    /// <summary>The workspace in which something happened: each kind of delivery says it in its own way.</summary>
    public static SlackWorkspace? From(JsonElement payload)
    {
        var team = payload.Text("team_id") ?? payload.Text("team", "id") ?? payload.Text("view", "team_id") ?? payload.Text("user", "team_id");
        var enterprise = payload.Text("enterprise_id") ?? payload.Text("enterprise", "id") ?? payload.Items("authorizations").Select(a => a.Text("enterprise_id")).FirstOrDefault();
        return team is null && enterprise is null ? null : new(team, enterprise);
    }
}
