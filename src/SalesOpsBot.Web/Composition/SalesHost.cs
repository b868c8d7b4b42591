using SalesOpsBot.Assistant;
using SalesOpsBot.Assistant.Language;
using SalesOpsBot.Assistant.Language.AzureOpenAI;
using SalesOpsBot.Data;
using SalesOpsBot.Web.Calendars.Graph;

namespace SalesOpsBot.Web.Composition;

/// <summary>What the server and every command share: settings, clock, data, sales services, assistant.</summary>
internal static class SalesHost
{
    /// <summary>A builder with all of it.</summary>
    /// <param name="args">The command line, for settings such as <c>--urls</c>.</param>
    /// <param name="settings">Settings that win over all others.</param>
    public static WebApplicationBuilder CreateBuilder(string[] args, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Services
            .AddSales(builder.Configuration)
            .AddDistributedMemoryCache()
            .AddSalesData(builder.Configuration)
            .AddGraph(builder.Configuration)
            .AddSalesAssistant()
            .AddSingleton<Startup>();
        builder.Services.AddOptions<AssistantOptions>().BindConfiguration("Assistant");
        builder.Services.AddOptions<LanguageOptions>().BindConfiguration("Language");
        builder.Services.AddOptions<AzureOpenAIOptions>().BindConfiguration("AzureOpenAI");
        return builder;
    }
}
