using SalesOpsBot.Assistant.Cards;
using SalesOpsBot.Sales.Profiles;

namespace SalesOpsBot.Assistant.Profiles;

/// <summary>The data of <c>cards/preferences.json</c>: all that a person can set for themselves, as a form.</summary>
internal sealed record PreferencesCard
{
    public required string TimeZone { get; init; }

    public required string Language { get; init; }

    public required string WorkingHours { get; init; }

    public required string QuietHours { get; init; }

    public required string Digest { get; init; }

    /// <summary>The alerts that are on, by their names with commas between.</summary>
    public required string Alerts { get; init; }

    /// <summary>The alerts that are on and off, in words.</summary>
    public required string AlertsInWords { get; init; }

    public required IReadOnlyList<PreferencesCardChoice> Choices { get; init; }

    /// <summary>Sets what the form holds.</summary>
    public required CardAction Save { get; init; }

    public static PreferencesCard From(Preferences preferences, Formats formats) => new()
    {
        TimeZone = preferences.TimeZone,
        Language = preferences.Language,
        WorkingHours = preferences.WorkingHours,
        QuietHours = preferences.QuietHours,
        Digest = preferences.Digest,
        Alerts = string.Join(',', preferences.Alerts.Where(a => a.IsOn).Select(a => a.Name)),
        AlertsInWords = InWords(preferences),
        Choices = [.. preferences.Alerts.Select(a => new PreferencesCardChoice(a.Label, a.Name))],
        // Clients leave out a list of which nothing is ticked.
        Save = new("set_preferences", new() { ["alerts"] = PreferencesWanted.NoAlerts }, null) { Inputs = ["time_zone", "language", "working_hours", "quiet_hours", "digest", "alerts"] },
    };

    private static string InWords(Preferences preferences)
    {
        var off = preferences.Alerts.Where(a => !a.IsOn).Select(a => a.Label).ToList();
        return off.Count == 0 ? Say("all on") : off.Count == preferences.Alerts.Count ? Say("all off") : Say($"all on but {string.Join(", ", off)}");
    }
}
