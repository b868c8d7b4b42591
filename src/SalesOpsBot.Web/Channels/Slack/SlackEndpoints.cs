using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesOpsBot.Web.Channels.Slack.Doors;
using SalesOpsBot.Web.Channels.Slack.Forms;
using SalesOpsBot.Web.Channels.Slack.Home;
using SalesOpsBot.Web.Channels.Slack.Installations;
using SalesOpsBot.Web.Channels.Slack.Links;
using SalesOpsBot.Web.Channels.Slack.People;
using SalesOpsBot.Web.Channels.Slack.SocketMode;
using SalesOpsBot.Web.Channels.Slack.Turns;
using SalesOpsBot.Web.Channels.Slack.WebApi;

namespace SalesOpsBot.Web.Channels.Slack;

/// <summary>Slack, by its own protocol: over HTTP where there is a signing secret, through sockets where the settings say so.</summary>
internal static class SlackEndpoints
{
    public static IServiceCollection AddSlack(this IServiceCollection services)
    {
        services.AddOptions<SlackOptions>().BindConfiguration("Slack").PostConfigure<IConfiguration>(ReadLists).ValidateOnStart();
        services.AddSingleton<IValidateOptions<SlackOptions>, SlackOptionsValidator>();
        services.AddKeyedSingleton(SlackServices.MachineClock, TimeProvider.System);
        services.AddDataProtection().SetApplicationName("SalesOpsBot");
        services.AddHttpClient(SlackOAuth.Client, http => http.Timeout = TimeSpan.FromSeconds(10))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .RemoveAllLoggers();
        services.TryAddScoped<PersonResolver>();
        services.TryAddSingleton<TurnQueue>();
        services.AddSingleton<SlackSignature>().AddSingleton<SlackIntake>().AddSingleton<SlackDoors>().AddHostedService<SlackBacklog>().AddHostedService<SlackConnectionCheck>();
        services.AddSingleton<SlackInstallations>().AddSingleton<SlackOAuth>().AddSingleton<SlackTokens>().AddSingleton<SlackAdmission>().AddSingleton<InstallEndpoints>();
        services.AddSingleton<SlackGates>().AddSingleton<SlackRetry>().AddSingleton<SlackApi>().AddSingleton<SlackResponseUrls>();
        services.AddSingleton<SlackPeople>().AddSingleton<FormStore>().AddSingleton<FormCards>().AddSingleton<FormOpener>().AddSingleton<LateForms>();
        services.AddSingleton<SlackConversationKeeper>().AddSingleton<SlackWords>().AddSingleton<SlackAudience>().AddSingleton<SlackPoster>().AddSingleton<AssistantSurface>().AddSingleton<HomePage>();
        services.AddTransient<SlackSocket>().AddHostedService<SocketModeWorker>();
        services.AddScoped<SlackConversation>().AddScoped<MessageHandler>().AddScoped<CommandHandler>().AddScoped<TapHandler>().AddScoped<FormHandler>();
        return services.AddScoped<ShortcutHandler>().AddScoped<AssistantThreadHandler>().AddScoped<HomeOpenedHandler>().AddScoped<LinkSharedHandler>().AddScoped<UninstalledHandler>();
    }

    public static void MapSlack(this IEndpointRouteBuilder routes)
    {
        var settings = routes.ServiceProvider.GetRequiredService<IOptions<SlackOptions>>().Value;
        routes.MapPost(settings.EventsPath, (HttpContext context, SlackDoors doors) => doors.EventsAsync(context));
        routes.MapPost(settings.InteractionsPath, (HttpContext context, SlackDoors doors) => doors.InteractionsAsync(context));
        routes.MapPost(settings.CommandsPath, (HttpContext context, SlackDoors doors) => doors.CommandsAsync(context));
        routes.MapGet(settings.InstallPath, (HttpContext context, InstallEndpoints installation) => installation.Begin(context));
        routes.MapGet(settings.RedirectPath, (HttpContext context, InstallEndpoints installation) => installation.EndAsync(context));
    }

    // A list in a file, or one text in an environment variable.
    private static void ReadLists(SlackOptions options, IConfiguration configuration)
    {
        Add(options.AllowedResponseHosts, configuration["Slack:AllowedResponseHosts"]);
        Add(options.AllowedTeams, configuration["Slack:AllowedTeams"]);
        if (!options.ApiBaseUrl.OriginalString.EndsWith('/')) options.ApiBaseUrl = new(options.ApiBaseUrl.OriginalString + "/");
    }

    private static void Add(IList<string> list, string? text)
    {
        foreach (var item in (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)) list.Add(item);
    }
}
