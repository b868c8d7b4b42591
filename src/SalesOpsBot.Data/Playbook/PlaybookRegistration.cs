using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SalesOpsBot.Sales.Playbook;

namespace SalesOpsBot.Data.Playbook;

/// <summary>The playbook's own part of the data's registration.</summary>
internal static class PlaybookRegistration
{
    /// <summary>Adds the playbook's store over the folder that <c>Playbook:Folder</c> names, from the program's own folder on; the sample's where nothing is set.</summary>
    public static IServiceCollection AddPlaybook(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = configuration["Playbook:Folder"] is { } named && !string.IsNullOrWhiteSpace(named) ? named.Trim() : Path.Combine("Sample", "playbook");
        return services.AddSingleton<IPlaybookStore>(_ => new PlaybookStore(new(Path.Combine(AppContext.BaseDirectory, folder))));
    }
}
