using System.Diagnostics.CodeAnalysis;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Assistant.Profiles;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Profiles;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class PreferencesPlugin(PreferenceService preferences) : IPlugin
{
    [Tool("get_preferences")]
    public Task<ToolAnswer> GetAsync(Viewer viewer) => Task.FromResult(ToolAnswer.From<Preferences>(preferences.Show(viewer), "preferences", PreferencesCard.From));

    // Somebody who wants to set something and does not say what is shown all that can be set.
    [Tool("set_preferences", Writes = true)]
    [SuppressMessage("Naming", "CA1707:Identifiers should not contain underscores", Justification = "The names of arguments are fixed by the catalogue of tools.")]
    public async Task<ToolAnswer> SetAsync(
        Viewer viewer,
        ChangeOrigin origin,
        string? time_zone = null,
        string? language = null,
        string? working_hours = null,
        string? quiet_hours = null,
        string? digest = null,
        string? alerts = null,
        string? alerts_off = null,
        string? alerts_on = null,
        CancellationToken cancellationToken = default)
    {
        var wanted = new PreferencesWanted
        {
            TimeZone = time_zone,
            Language = language,
            WorkingHours = working_hours,
            QuietHours = quiet_hours,
            Digest = digest,
            Alerts = alerts,
            AlertsOff = alerts_off,
            AlertsOn = alerts_on,
        };
        return wanted.SaysAnything
            ? ToolAnswer.From(await preferences.SetAsync(viewer, origin, wanted, cancellationToken), "change", ChangeCard.From)
            : await GetAsync(viewer);
    }
}
