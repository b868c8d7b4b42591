using System.Diagnostics.CodeAnalysis;
using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Profiles;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class PreferencesPlugin(PreferenceService preferences) : IPlugin
{
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
        CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await preferences.SetAsync(viewer, origin, time_zone, language, working_hours, quiet_hours, digest, cancellationToken), "change", ChangeCard.From);
}
