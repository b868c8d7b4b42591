using SalesOpsBot.Assistant.Changes;
using SalesOpsBot.Assistant.Logins;
using SalesOpsBot.Sales.Access;
using SalesOpsBot.Sales.Changes;
using SalesOpsBot.Sales.Logins;

namespace SalesOpsBot.Assistant.Plugins;

internal sealed class LoginsPlugin(LoginService logins) : IPlugin
{
    [Tool("list_logins")]
    public async Task<ToolAnswer> ListAsync(Viewer viewer, int? page = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await logins.ListAsync(viewer, page, cancellationToken), "login-list", LoginListCard.From);

    [Tool("map_login", Writes = true)]
    public async Task<ToolAnswer> MapAsync(Viewer viewer, ChangeOrigin origin, string? login = null, string? rep = null, CancellationToken cancellationToken = default) =>
        ToolAnswer.From(await logins.MapAsync(viewer, origin, login, rep, cancellationToken), "change", ChangeCard.From);
}
