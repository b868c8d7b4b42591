using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SalesOpsBot.Web.Channels.ActivityProtocol;

/// <summary>The messaging endpoint of the Bot Framework Activity protocol: Azure Bot Service, Teams, emulators.</summary>
internal static class ActivityEndpoints
{
    public static IServiceCollection AddActivityProtocol(this IServiceCollection services)
    {
        services.AddOptions<BotFrameworkOptions>().BindConfiguration("BotFramework").PostConfigure<IConfiguration>(ReadHosts);
        services.AddHttpClient<ConnectorClient>(http => http.Timeout = TimeSpan.FromSeconds(15))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<PersonResolver>();
        services.AddScoped<ActivityTurn>();
        services.TryAddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        return services
            .AddSingleton<OutboundHosts>().AddSingleton<ConnectorRetry>().AddSingleton<SeenActivities>().AddSingleton<WelcomedPeople>()
            .AddSingleton<ActivityAuthentication>().AddTransient<ActivityTurns>().AddTransient<MessagesEndpoint>();
    }

    public static void MapActivityProtocol(this WebApplication app)
    {
        if (app.Services.GetRequiredService<ActivityAuthentication>().IsAnonymous) Log.AnonymousActivities(app.Logger);
        app.MapPost("/api/messages", (HttpContext context, MessagesEndpoint endpoint) => endpoint.ReceiveAsync(context));
    }

    // A list in a file, or one text in an environment variable.
    private static void ReadHosts(BotFrameworkOptions options, IConfiguration configuration)
    {
        var text = configuration["BotFramework:AllowedOutboundHosts"] ?? "";
        foreach (var host in text.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries)) options.AllowedOutboundHosts.Add(host);
    }
}
