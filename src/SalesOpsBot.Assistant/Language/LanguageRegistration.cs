using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Language.AzureOpenAI;
using SalesOpsBot.Assistant.Language.Offline;

namespace SalesOpsBot.Assistant.Language;

/// <summary>Registers the understanding of words.</summary>
internal static class LanguageRegistration
{
    /// <summary>Adds the <see cref="IChatClient"/>: the offline one, with a model beside it where one is configured. The settings are <see cref="LanguageOptions"/>, bound by the host to <c>Language</c>, and <see cref="AzureOpenAIOptions"/>, bound to <c>AzureOpenAI</c>.</summary>
    public static IServiceCollection AddLanguage(this IServiceCollection services)
    {
        services.AddOptions<LanguageOptions>();
        services.AddSingleton(provider => new OfflineLanguage(provider.GetRequiredService<IOptions<LanguageOptions>>().Value));
        services.AddSingleton<OfflineChatClient>();
        services.AddAzureOpenAI();
        services.AddSingleton<RoutedChatClient>();
        services.AddSingleton<IChatClient>(provider => provider.GetRequiredService<IOptions<AzureOpenAIOptions>>().Value.IsConfigured
            ? provider.GetRequiredService<RoutedChatClient>()
            : provider.GetRequiredService<OfflineChatClient>());
        return services;
    }
}
