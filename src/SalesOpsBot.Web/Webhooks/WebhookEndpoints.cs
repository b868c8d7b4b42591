using Microsoft.Extensions.Options;

namespace SalesOpsBot.Web.Webhooks;

/// <summary>The doors through which other systems hand things in.</summary>
internal static class WebhookEndpoints
{
    /// <summary>The key of the clock that signatures are judged by: the machine's own, also where a demonstration sets the other one back.</summary>
    public const string MachineClock = "Webhooks";

    public static IServiceCollection AddWebhooks(this IServiceCollection services)
    {
        services.AddOptions<LeadWebhookOptions>().BindConfiguration("Webhooks:Leads").ValidateOnStart();
        services.AddSingleton<IValidateOptions<LeadWebhookOptions>, LeadWebhookOptionsValidator>();
        services.AddKeyedSingleton(MachineClock, TimeProvider.System);
        return services.AddSingleton<LeadWebhook>();
    }

    public static void MapWebhooks(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/webhooks/leads", (LeadWebhook leads, HttpRequest request, CancellationToken cancellationToken) => leads.ReceiveAsync(request, cancellationToken));
}
