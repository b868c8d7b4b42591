using SalesOpsBot.Assistant.Profiles;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Profiles;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class ProfilesPlugin(ProfileService profiles) : IPlugin
{
    [Tool("who_am_i")]
    public async Task<ToolAnswer> WhoAmIAsync(Viewer viewer, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await profiles.ProfileAsync(viewer, cancellationToken), "profile", ProfileCard.From);
}
