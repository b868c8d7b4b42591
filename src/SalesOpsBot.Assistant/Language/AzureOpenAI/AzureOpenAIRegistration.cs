using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesOpsBot.Assistant.Language.Masking;

namespace SalesOpsBot.Assistant.Language.AzureOpenAI;

/// <summary>Registers the model elsewhere.</summary>
internal static class AzureOpenAIRegistration
{
    /// <summary>Adds <see cref="ModelChatClient"/> over the protocol; nothing is sent before it is asked. Requests go through the <see cref="HttpMessageHandler"/> registered under <see cref="ModelClientFactory.Http"/>.</summary>
    public static IServiceCollection AddAzureOpenAI(this IServiceCollection services)
    {
        services.AddOptions<AzureOpenAIOptions>().ValidateOnStart();
        services.AddSingleton<IValidateOptions<AzureOpenAIOptions>, AzureOpenAIOptionsValidator>();
        services.TryAddKeyedSingleton<HttpMessageHandler>(ModelClientFactory.Http, (_, _) => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        services.AddSingleton<SystemPrompt>();
        services.AddSingleton<ModelBudget>();
        services.AddSingleton<ModelRest>();
        services.AddSingleton(provider => ActivatorUtilities.CreateInstance<ModelChatClient>(provider, Client(provider)));
        return services;
    }

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "The clients live as long as the program.")]
    private static IChatClient Client(IServiceProvider provider)
    {
        var settings = provider.GetRequiredService<IOptionsMonitor<AzureOpenAIOptions>>();
        var (options, key) = (settings.CurrentValue, ModelClientFactory.Key(settings.CurrentValue));
        settings.OnChange(changed => ModelClientFactory.Update(key, changed));
        var wire = new WireChatClient(ModelClientFactory.Create(options, provider.GetRequiredKeyedService<HttpMessageHandler>(ModelClientFactory.Http), key));
        return options.MaskNames ? new MaskingChatClient(wire) : wire;
    }
}
