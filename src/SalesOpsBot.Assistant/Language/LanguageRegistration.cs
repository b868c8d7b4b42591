using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Language.Offline;

namespace SalesOpsBot.Assistant.Language;

/// <summary>Registers the understanding of words.</summary>
internal static class LanguageRegistration
{
    /// <summary>Adds the offline <see cref="IChatClient"/>; its settings are <see cref="LanguageOptions"/>, bound by the host to <c>Language</c>.</summary>
    public static IServiceCollection AddLanguage(this IServiceCollection services)
    {
        services.AddOptions<LanguageOptions>();
        services.AddSingleton(provider => new OfflineLanguage(provider.GetRequiredService<IOptions<LanguageOptions>>().Value));
        services.AddSingleton<IChatClient, OfflineChatClient>();
        return services;
    }
}
