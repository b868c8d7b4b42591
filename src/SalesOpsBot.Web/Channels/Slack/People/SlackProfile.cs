using System.Text.Json;

namespace SalesOpsBot.Web.Channels.Slack.People;

/// <summary>What Slack knows of a person.</summary>
/// <param name="Name">The name that others see.</param>
/// <param name="Email">The confirmed address.</param>
/// <param name="TimeZone">IANA zone.</param>
/// <param name="Locale">Language and formats.</param>
/// <param name="Refusal">Why the account may not use the bot, in a sentence; nothing where it may.</param>
/// <param name="IsBot">Whether it is a program's.</param>
internal sealed record SlackProfile(string? Name, string? Email, string? TimeZone, string? Locale, string? Refusal, bool IsBot = false)
{
    /// <summary>Reads the answer of <c>users.info</c>.</summary>
    /// <param name="user">The <c>user</c> in it.</param>
    /// <param name="workspace">Where the person was met.</param>
    public static SlackProfile Read(JsonElement user, SlackWorkspace workspace) => new(
        user.Text("profile", "real_name") ?? user.Text("real_name") ?? user.Text("name"),
        user.At("is_email_confirmed") is { ValueKind: JsonValueKind.False } ? null : user.Text("profile", "email"),
        user.Text("tz"),
        user.Text("locale"),
        Refuse(user, workspace),
        user.Flag("is_bot") || user.Text("id") == "USLACKBOT");

    private static string? Refuse(JsonElement user, SlackWorkspace workspace)
    {
        if (user.Flag("is_bot") || user.Flag("is_workflow_bot")) return Say("I answer people only.");
        if (user.Flag("deleted")) return Say("This account is closed.");
        if (user.Flag("is_restricted") || user.Flag("is_ultra_restricted")) return Say("I answer members of the company only, not guests.");
        var isElsewhere = user.Text("team_id") is { } team && workspace.Team is { } here && team != here && user.Text("enterprise_user", "enterprise_id") != (workspace.Enterprise ?? "-");
        return user.Flag("is_stranger") || isElsewhere ? Say("I answer members of the company only, not people of other companies.") : null;
    }
}
