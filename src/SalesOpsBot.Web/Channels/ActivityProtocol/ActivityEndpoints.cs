using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SalesOpsBot.Web.Channels.ActivityProtocol.Accounts;
using SalesOpsBot.Web.Channels.ActivityProtocol.Authentication;
using SalesOpsBot.Web.Channels.ActivityProtocol.Connector;
using SalesOpsBot.Web.Channels.ActivityProtocol.Invokes;
using SalesOpsBot.Web.Channels.ActivityProtocol.SignIn;
using SalesOpsBot.Web.Channels.Copies;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>The messaging endpoint of the Bot Framework Activity protocol: Azure Bot Service, Teams, emulators.</summary>
internal static class ActivityEndpoints
{
    public static IServiceCollection AddActivityProtocol(this IServiceCollection services)
    {
        services.AddOptions<BotFrameworkOptions>().BindConfiguration("BotFramework").PostConfigure<IConfiguration>(ReadLists).ValidateOnStart();
        services.AddSingleton<IValidateOptions<BotFrameworkOptions>, BotFrameworkOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<PersonResolver>();
        services.TryAddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        services.AddHostedService<UnfinishedActivities>();
        services.AddCopies();
        InvokeHandlers.AddTo(services);
        services.AddSingleton<SalesSearch>();
        services.AddScoped<AccountResolver>().AddScoped<Audience>().AddScoped<ConversationSender>().AddScoped<SignInPrompt>().AddScoped<ActivityTurn>();
        return services
            .AddConnector()
            .AddSingleton<InboundTokens>().AddSingleton<ActivityAuthentication>()
            .AddSingleton<SeenActivities>().AddSingleton<Apologies>().AddSingleton<ActivityInbox>().AddSingleton<ConversationKeeper>()
            .AddTransient<ActivityTurns>().AddTransient<MessagesEndpoint>();
    }

    public static void MapActivityProtocol(this WebApplication app)
    {
        if (app.Services.GetRequiredService<ActivityAuthentication>().IsAnonymous) Log.AnonymousActivities(app.Logger);
        app.MapPost("/api/messages", (HttpContext context, MessagesEndpoint endpoint) => endpoint.ReceiveAsync(context));
    }

    private static IServiceCollection AddConnector(this IServiceCollection services)
    {
        services.AddHttpClient(OpenIdKeys.Client, http => http.Timeout = TimeSpan.FromSeconds(5)).ConfigurePrimaryHttpMessageHandler(Careful);
        services.AddHttpClient(LoginHttp.Client).ConfigurePrimaryHttpMessageHandler(Careful).AddHttpMessageHandler<LoginHttp.WithoutTls>();
        services.AddHttpClient<ConnectorClient>(http => http.Timeout = TimeSpan.FromSeconds(15))
            .ConfigurePrimaryHttpMessageHandler(Careful).AddHttpMessageHandler<ConnectorAuthorization>();
        services.AddTransient<LoginHttp.WithoutTls>().AddTransient<ConnectorAuthorization>();
        return services.AddSingleton<OutboundHosts>().AddSingleton<ConnectorRetry>().AddSingleton<ConnectorGate>().AddSingleton<ConnectorTokens>()
            .AddSingleton<ICardTurner, ActivityCardTurner>();
    }

    // A redirect could lead to any host, and a cookie is of no use to anybody here.
    private static SocketsHttpHandler Careful() => new() { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };

    // A list in a file, or one text in an environment variable.
    private static void ReadLists(BotFrameworkOptions options, IConfiguration configuration)
    {
        foreach (var host in Items(configuration["BotFramework:AllowedOutboundHosts"])) options.AllowedOutboundHosts.Add(host);
        foreach (var tenant in Items(configuration["BotFramework:AllowedTenants"])) options.AllowedTenants.Add(tenant);
    }

    private static string[] Items(string? text) => (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries);
}
