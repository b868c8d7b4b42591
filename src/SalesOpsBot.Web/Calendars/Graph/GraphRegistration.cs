using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using SalesOpsBot.Sales.Meetings.Calendars;

namespace SalesOpsBot.Web.Calendars.Graph;

/// <summary>Outlook's calendars take the place of the program's own where <see cref="GraphOptions"/> are set.</summary>
internal static class GraphRegistration
{
    private const string Client = "graph";

    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration.GetSection("Graph").Get<GraphOptions>() is not { IsOn: true }) return services;
        services.AddOptions<GraphOptions>().BindConfiguration("Graph");
        services.AddTransient<GraphRetry>();
        services.AddHttpClient(GraphTokens.Client, http => http.Timeout = TimeSpan.FromSeconds(15));
        services.AddHttpClient(Client, http => http.Timeout = TimeSpan.FromSeconds(60)).AddHttpMessageHandler<GraphRetry>()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        services.AddSingleton<GraphTokens>();
        services.AddSingleton(given => new GraphServiceClient(
            given.GetRequiredService<IHttpClientFactory>().CreateClient(Client), new BaseBearerTokenAuthenticationProvider(given.GetRequiredService<GraphTokens>()), given.GetRequiredService<IOptions<GraphOptions>>().Value.BaseUrl.AbsoluteUri.TrimEnd('/')));
        return services.AddSingleton<GraphSchedules>().AddSingleton<GraphEvents>().AddSingleton<ICalendar, GraphCalendar>();
    }
}
